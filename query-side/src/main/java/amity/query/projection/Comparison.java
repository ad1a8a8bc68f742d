package amity.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares two generations of a projection by checksum, table by table, as of a position that both know: what they believed
 * then does not change when they go on, so that neither needs to stand still.
 */
final class Comparison {

    private static final int SHOWN = 10;

    private final JdbcTemplate jdbc;
    private final Generations generations;

    Comparison(JdbcTemplate jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    /** A line for each row that only one of them has, the first few of each table; empty where they are the same. */
    List<String> between(Generation one, Generation other) {
        long position = Math.min(positionOf(one), positionOf(other));
        List<String> differences = new ArrayList<>();
        for (RowTable table : one.projection().tables()) {
            if (!checksum(one, table, position).equals(checksum(other, table, position))) {
                differences.addAll(rows(one, other, table, position, "only in the old"));
                differences.addAll(rows(other, one, table, position, "only in the new"));
            }
        }
        return differences;
    }

    private long positionOf(Generation generation) {
        return generations.stateOf(generation).map(Generations.State::position).orElse(0L);
    }

    private Map<String, @Nullable Object> checksum(Generation generation, RowTable table, long position) {
        return jdbc.queryForMap(
                "SELECT count(*) AS rows, coalesce(sum(hashtextextended(line, 0)::numeric), 0) AS sum FROM ("
                        + lines(generation, table, position) + ") l");
    }

    private List<String> rows(Generation one, Generation other, RowTable table, long position, String where) {
        return jdbc
                .queryForList(
                        lines(one, table, position) + " EXCEPT ALL " + lines(other, table, position) + " LIMIT "
                                + SHOWN,
                        String.class)
                .stream()
                .map(line -> table.name() + ", " + where + ": " + line)
                .toList();
    }

    /** Rows as they were believed at the position: what was closed later was still open then. */
    private static String lines(Generation generation, RowTable table, long position) {
        String columns = table.allColumns().stream()
                .map(RowTable.Column::name)
                .map(name -> name.equals("known")
                        ? "int8range(lower(known), CASE WHEN upper(known) <= " + position + " THEN upper(known) END)"
                        : name)
                .collect(Collectors.joining(", "));
        return "SELECT ROW(" + columns + ")::text AS line FROM " + generation.schema() + "." + table.name()
                + " WHERE lower(known) <= " + position;
    }
}
