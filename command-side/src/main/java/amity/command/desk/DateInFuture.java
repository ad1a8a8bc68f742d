package amity.command.desk;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact may not be dated after the day on which it is recorded.
 *
 * @param field in which the date stands
 */
public record DateInFuture(String field, EdtfDate date, LocalDate today) implements Refusal {

    public DateInFuture(EdtfDate date, LocalDate today) {
        this("date", date, today);
    }

    /** A vague date that may lie in the past is not refused, and neither is an unknown one. */
    public static Optional<Refusal> check(@Nullable EdtfDate date, LocalDate today) {
        return check("date", date, today);
    }

    public static Optional<Refusal> check(String field, @Nullable EdtfDate date, LocalDate today) {
        return date != null && date.reachesBeyond(today)
                ? Optional.of(new DateInFuture(field, date, today))
                : Optional.empty();
    }

    @Override
    public Grounds grounds() {
        return Grounds.unacceptable(Rule.NO_FUTURE, field, "date-in-future", date, today);
    }
}
