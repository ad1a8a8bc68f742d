package amity.query.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, possibly none.
 *
 * @param from the first day; null is open
 * @param before the first day after the run; null is open
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate before) {

    public static final Days NONE = new Days(LocalDate.EPOCH, LocalDate.EPOCH);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (before == null || day.isBefore(before));
    }

    public boolean isEmpty() {
        return from != null && before != null && !from.isBefore(before);
    }

    /** As PostgreSQL reads a {@code daterange}. */
    public String toSql() {
        return isEmpty() ? "empty" : "[" + literal(from) + "," + literal(before) + ")";
    }

    private static String literal(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        // SQL has no year 0: it is the year 1 before Christ.
        return day.getYear() == 0 ? day.withYear(1) + " BC" : day.toString();
    }
}
