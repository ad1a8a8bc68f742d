package amity.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what an event changes, in the transaction that is open. */
final class RowWriter {

    private final JdbcTemplate jdbc;
    private final String schema;

    RowWriter(JdbcTemplate jdbc, Generation generation) {
        this.jdbc = jdbc;
        this.schema = generation.schema();
    }

    /** @param position from which the opened rows are believed, and up to which the closed ones were */
    void write(String record, long position, RowChange change) {
        byTable(change.closed())
                .forEach((table, rows) -> jdbc.batchUpdate(
                        table.close(schema),
                        rows.stream()
                                .map(row -> new Object[] {position, record, row.slot()})
                                .toList()));
        byTable(Stream.concat(change.opened().stream(), change.trail().stream()).toList())
                .forEach((table, rows) -> jdbc.batchUpdate(
                        table.insert(schema),
                        rows.stream()
                                .map(row -> parameters(record, position, row))
                                .toList()));
    }

    private static Map<RowTable, List<Row>> byTable(Collection<Row> rows) {
        Map<RowTable, List<Row>> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));
        return tables;
    }

    private static @Nullable Object[] parameters(String record, long position, Row row) {
        @Nullable Object[] parameters = new Object[3 + row.values().length];
        parameters[0] = record;
        parameters[1] = row.slot();
        parameters[2] = "[" + position + ",)";
        System.arraycopy(row.values(), 0, parameters, 3, row.values().length);
        return parameters;
    }
}
