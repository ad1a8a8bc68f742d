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
        return isEmpty() ? "empty" : "[" + bound(from) + "," + bound(before) + ")";
    }

    private static String bound(@Nullable LocalDate day) {
        return day == null ? "" : Literals.of(day);
    }
}
