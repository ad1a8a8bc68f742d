package amity.query.projection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what events change, in the transaction that is open. */
final class RowWriter {

    private final JdbcTemplate jdbc;
    private final String schema;

    RowWriter(JdbcTemplate jdbc, Generation generation) {
        this.jdbc = jdbc;
        this.schema = generation.schema();
    }

    /** @param position from which the opened rows are believed, and up to which the closed ones were */
    void write(String record, long position, RowChange change) {
        Unwritten alone = new Unwritten();
        alone.add(record, position, change);
        write(alone);
    }

    /** First what ends: a row that takes the place of another must not be ended with it. */
    void write(Unwritten rows) {
        rows.closings()
                .forEach((table, closings) -> jdbc.batchUpdate(
                        table.close(schema),
                        closings.stream()
                                .map(it -> new Object[] {it.position(), it.record(), it.slot()})
                                .toList()));
        rows.openings()
                .forEach((table, openings) -> jdbc.batchUpdate(
                        table.insert(schema),
                        openings.stream().map(RowWriter::parameters).toList()));
    }

    private static @Nullable Object[] parameters(Unwritten.Opening opening) {
        @Nullable String[] values = opening.row.values();
        @Nullable Object[] parameters = new Object[3 + values.length];
        parameters[0] = opening.record;
        parameters[1] = opening.row.slot();
        parameters[2] = opening.known();
        System.arraycopy(values, 0, parameters, 3, values.length);
        return parameters;
    }
}
