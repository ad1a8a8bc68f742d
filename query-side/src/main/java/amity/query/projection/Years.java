package amity.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The years between which a date lies: columns {@code year_from} and {@code year_to}.
 *
 * @param first null is open
 */
public record Years(@Nullable Integer first, int last) {

    /** In SQL: those that reach into the years from {@code :from} to {@code :to}. */
    public static final String WITHIN = "(year_from IS NULL OR year_from <= :to) AND year_to >= :from";

    /** In SQL: what its date tells the year of before what only may lie in it. */
    public static final String ORDER = "year_to, year_from DESC NULLS LAST";

    public static Years of(Window window) {
        return new Years(
                window.earliest() == null
                        ? null
                        : Integer.valueOf(window.earliest().getYear()),
                window.latest().getYear());
    }

    public static Years of(ResultSet row) throws SQLException {
        return new Years(Columns.integer(row, "year_from"), row.getInt("year_to"));
    }

    /** Null where the date does not tell. */
    public @Nullable Integer year() {
        return first != null && first == last ? first : null;
    }

    /** The first possible year where the date does not tell; null is open. */
    public @Nullable Integer from() {
        return year() == null ? first : null;
    }

    /** The last possible year where the date does not tell. */
    public @Nullable Integer to() {
        return year() == null ? Integer.valueOf(last) : null;
    }

    /** {@code 2015}, {@code 2015/2016} or {@code ../2016}. @param year of the three null where it is not known, as above */
    public static String name(@Nullable Integer year, @Nullable Integer from, @Nullable Integer to) {
        return year != null ? year.toString() : (from == null ? ".." : from.toString()) + "/" + to;
    }
}
