package amity.query.projection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows on their way into tables by COPY, some thousand at a time. */
final class CopyBuffer {

    private static final int FULL = 4 << 20;

    private final CopyManager copy;
    private final String schema;
    private final Map<RowTable, CopyLines> waiting = new HashMap<>();

    CopyBuffer(Connection connection, Generation generation) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.schema = generation.schema();
    }

    /** @param until position from which the row is no longer believed, null: it still is */
    void add(String record, Row row, long from, @Nullable Long until) throws SQLException, IOException {
        CopyLines lines = waiting.computeIfAbsent(row.table(), table -> new CopyLines(FULL + (FULL >> 3)));
        lines.text(record);
        lines.next().number(row.slot());
        lines.next().range(from, until);
        for (String value : row.values()) {
            lines.next();
            if (value == null) {
                lines.none();
            } else {
                lines.text(value);
            }
        }
        lines.end();
        if (lines.length() > FULL) {
            flush(row.table(), lines);
        }
    }

    void flush() throws SQLException, IOException {
        for (Map.Entry<RowTable, CopyLines> one : waiting.entrySet()) {
            flush(one.getKey(), one.getValue());
        }
    }

    void flush(RowTable table) throws SQLException, IOException {
        CopyLines lines = waiting.get(table);
        if (lines != null) {
            flush(table, lines);
        }
    }

    private void flush(RowTable table, CopyLines lines) throws SQLException, IOException {
        if (!lines.isEmpty()) {
            copy.copyIn("COPY " + schema + "." + table.name() + " FROM STDIN", lines.stream(), 1 << 16);
            lines.clear();
        }
    }
}
