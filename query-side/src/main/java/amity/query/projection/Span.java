package amity.query.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact holds that begins in one window and ends in another: those on which it holds for every
 * reading of its dates, and those on which it holds for at least one. It holds on the day on which it begins, and no
 * longer on the day on which it ends.
 */
public record Span(Days certain, Days possible) {

    /** What holds on every day, such as what a place is called. */
    public static final Span ALWAYS = new Span(new Days(null, null), new Days(null, null));

    /** The days between two windows. @param end null: it has not ended */
    public static Span between(Window start, @Nullable Window end) {
        if (end == null) {
            return new Span(new Days(start.latest(), null), new Days(start.earliest(), null));
        }
        LocalDate earliestEnd = end.earliest();
        return new Span(
                earliestEnd == null ? Days.NONE : new Days(start.latest(), earliestEnd),
                new Days(start.earliest(), end.latest()));
    }

    public static Span since(Window start) {
        return between(start, null);
    }
}
