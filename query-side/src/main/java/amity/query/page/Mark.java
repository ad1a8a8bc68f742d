package amity.query.page;

import amity.message.query.Belief;
import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where on the axis a fact is, or once was believed to be.
 *
 * @param from and {@code to}, {@code width}: in percent
 * @param past no longer believed
 */
record Mark(Shape shape, String from, String to, String width, boolean past) {

    /** A day is a dot, some days a bar; it fades towards the end that is open. */
    enum Shape {
        DOT,
        BAR,
        FADE_LEFT,
        FADE_RIGHT
    }

    /** None where the date is unknown. */
    static Optional<Mark> of(Belief belief, Axis axis, boolean past) {
        EdtfDate date = belief.effective();
        if (date == null) {
            return Optional.empty();
        }
        LocalDate earliest = or(belief.earliest(), axis.first());
        LocalDate latest = or(belief.latest(), axis.last());
        return Optional.of(of(shape(date, earliest, latest), axis.at(earliest), axis.at(latest), past));
    }

    private static Mark of(Shape shape, double from, double to, boolean past) {
        return new Mark(shape, Axis.percent(from), Axis.percent(to), Axis.percent(Math.max(1, to - from)), past);
    }

    private static Shape shape(EdtfDate date, LocalDate earliest, LocalDate latest) {
        if (date.earliest().isEmpty()) {
            return Shape.FADE_LEFT;
        }
        if (date.latest().isEmpty()) {
            return Shape.FADE_RIGHT;
        }
        return earliest.equals(latest) ? Shape.DOT : Shape.BAR;
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
