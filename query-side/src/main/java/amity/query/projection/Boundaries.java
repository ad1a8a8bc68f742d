package amity.query.projection;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the boundaries of rows. */
public final class Boundaries {

    private Boundaries() {}

    /** Those of the rows of a record that were believed at a position. */
    public static List<Boundary> of(
            JdbcClient jdbc, Projection projection, RowTable table, String record, long position) {
        String rows = Generation.live(projection).schema() + "." + table.name()
                + " WHERE record = :record AND known @> :known";
        return jdbc.sql("""
                SELECT day - date '1970-01-01' AS day, number FROM (
                    SELECT lower(possible) AS day, begun AS number FROM %1$s
                    UNION SELECT lower(certain), begun FROM %1$s
                    UNION SELECT upper(certain), ended FROM %1$s
                    UNION SELECT upper(possible), ended FROM %1$s) boundary
                WHERE day IS NOT NULL AND number IS NOT NULL ORDER BY day, number
                """.formatted(rows))
                .param("record", record)
                .param("known", position)
                .query((row, number) ->
                        new Boundary(Objects.requireNonNull(Columns.day(row, "day")), row.getLong("number")))
                .list();
    }
}
