package amity.query.naive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the projections say otherwise than the fold.
 *
 * @param report such as {@code roster}
 * @param key what in it, such as {@code oita SISTER_CITY}
 * @param from the first day that was looked at and is about it; null where the report has no day
 * @param to the last in a row
 * @param fold what it says, what both say alike left out
 * @param projection likewise
 */
public record Discrepancy(
        String report,
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String fold,
        String projection) {

    @Override
    public String toString() {
        String days = from == null ? "" : from.equals(to) ? " as of " + from : " as of " + from + " to " + to;
        return report + days + ", " + key + ": the fold says " + fold + ", the projection says " + projection;
    }
}
