package amity.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final TransactionTemplate transaction;

    Comparison(JdbcTemplate jdbc, Generations generations, DeadLetters deadLetters, TransactionTemplate transaction) {
        this.transaction = transaction;
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
            // Most often nobody goes on meanwhile, and the rows can be read as they are.
            if (areAlike(live, next, side -> side.rows(table)) || areAlike(live, next, side -> side.rowsThen(table))) {
                return List.of();
            }
            List<String> rows = new ArrayList<>(rows(live, next, table, "only in the old"));
            rows.addAll(rows(next, live, table, "only in the new"));
            return rows;
        } catch (BadSqlGrammarException otherTable) {
            return List.of(table.name() + " cannot be compared: the old one is made otherwise");
        }
    }

    /** Both are read at once. */
    private boolean areAlike(Side live, Side next, Function<Side, String> rows) {
        FutureTask<Map<String, @Nullable Object>> old = new FutureTask<>(() -> checksum(live, rows));
        Thread.startVirtualThread(old);
        try {
            return checksum(next, rows).equals(old.get());
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildStopped(live.generation().projection());
        }
    }

    private Map<String, @Nullable Object> checksum(Side side, Function<Side, String> rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // Each side takes one processor, so that some are left for who asks meanwhile.
            jdbc.execute("SET LOCAL max_parallel_workers_per_gather = 0");
            return jdbc.queryForMap(
                    "SELECT count(*) AS rows, coalesce(sum(hash_record_extended(line, 0)), 0) AS sum FROM ("
                            + rows.apply(side) + ") l",
                    side.leftOut());
        }));
    }

    private List<String> rows(Side one, Side other, RowTable table, String where) {
        return jdbc
                .queryForList(
                        "SELECT line::text FROM (" + one.rowsThen(table) + ") l EXCEPT ALL SELECT line::text FROM ("
                                + other.rowsThen(table) + ") l LIMIT " + SHOWN,
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

        /** Rows as they are now. */
        String rows(RowTable table) {
            return "SELECT ROW(" + columns(table, Side::exact) + ") AS line FROM " + generation.schema() + "."
                    + table.name() + " WHERE NOT record = ANY (?)";
        }

        /** Rows as they were believed at the position: what was closed later was still open then. */
        String rowsThen(RowTable table) {
            return "SELECT ROW(" + columns(table, this::asOfThen) + ") AS line FROM " + generation.schema() + "."
                    + table.name() + " WHERE lower(known) <= " + position + " AND NOT record = ANY (?)";
        }

        private static String columns(RowTable table, Function<RowTable.Column, String> expression) {
            return table.allColumns().stream().map(expression).collect(Collectors.joining(", "));
        }

        private String asOfThen(RowTable.Column column) {
            return column.name().equals("known")
                    ? "int8range(lower(known), CASE WHEN upper(known) <= " + position + " THEN upper(known) END)"
                    : exact(column);
        }

        /** As numbers 1.5 and 1.50 are the same. */
        private static String exact(RowTable.Column column) {
            return column.type().startsWith("numeric") ? column.name() + "::text" : column.name();
        }
    }
}
