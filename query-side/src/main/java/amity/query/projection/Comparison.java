package amity.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares two generations of a projection by checksum, table by table, as of a position that both know: what they believed
 * then does not change when they go on, so that neither needs to stand still. Records that are set aside are left out: of
 * them it is known that the old rows are not what they should be.
 */
final class Comparison {

    private static final int SHOWN = 10;

    private final JdbcTemplate jdbc;
    private final Generations generations;
    private final DeadLetters deadLetters;

    Comparison(JdbcTemplate jdbc, Generations generations, DeadLetters deadLetters) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.deadLetters = deadLetters;
    }

    /**
     * A line for each row that only one of them has, the first few of each table, and for each record that fails only now;
     * empty where they are the same.
     */
    List<String> differences(Generation live, Generation next, SetAside failed) {
        long position = Math.min(generations.positionOf(live), generations.positionOf(next));
        // After the position: what was set aside up to there is in it.
        Set<String> incomplete = deadLetters.records(live.projection());
        List<String> differences = new ArrayList<>();
        failed.records().stream()
                .filter(record -> !incomplete.contains(record))
                .map(record -> record + " cannot be taken in any more: " + failed.causeOf(record))
                .forEach(differences::add);
        incomplete.addAll(failed.records());
        for (RowTable table : live.projection().tables()) {
            differences.addAll(
                    between(new Side(live, position, incomplete), new Side(next, position, incomplete), table));
        }
        return differences;
    }

    private List<String> between(Side live, Side next, RowTable table) {
        try {
            if (checksum(live, table).equals(checksum(next, table))) {
                return List.of();
            }
            List<String> rows = new ArrayList<>(rows(live, next, table, "only in the old"));
            rows.addAll(rows(next, live, table, "only in the new"));
            return rows;
        } catch (BadSqlGrammarException otherTable) {
            return List.of(table.name() + " cannot be compared: the old one is made otherwise");
        }
    }

    private Map<String, @Nullable Object> checksum(Side side, RowTable table) {
        return jdbc.queryForMap(
                "SELECT count(*) AS rows, coalesce(sum(hashtextextended(line, 0)::numeric), 0) AS sum FROM ("
                        + side.lines(table) + ") l",
                side.leftOut());
    }

    private List<String> rows(Side one, Side other, RowTable table, String where) {
        return jdbc
                .queryForList(
                        one.lines(table) + " EXCEPT ALL " + other.lines(table) + " LIMIT " + SHOWN,
                        String.class,
                        one.leftOut(),
                        other.leftOut())
                .stream()
                .map(line -> table.name() + ", " + where + ": " + line)
                .toList();
    }

    private record Side(Generation generation, long position, Set<String> incomplete) {

        Object leftOut() {
            return incomplete.toArray(String[]::new);
        }

        /** Rows as they were believed at the position: what was closed later was still open then. */
        String lines(RowTable table) {
            String columns = table.allColumns().stream()
                    .map(RowTable.Column::name)
                    .map(name -> name.equals("known")
                            ? "int8range(lower(known), CASE WHEN upper(known) <= " + position
                                    + " THEN upper(known) END)"
                            : name)
                    .collect(Collectors.joining(", "));
            return "SELECT ROW(" + columns + ")::text AS line FROM " + generation.schema() + "." + table.name()
                    + " WHERE lower(known) <= " + position + " AND NOT record = ANY (?)";
        }
    }
}
