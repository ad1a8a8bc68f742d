package amity.query.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private final Map<RowTable, StringBuilder> waiting = new HashMap<>();

    CopyBuffer(Connection connection, Generation generation) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.schema = generation.schema();
    }

    /** @param until position from which the row is no longer believed, null: it still is */
    void add(String record, Row row, long from, @Nullable Long until) throws SQLException, IOException {
        StringBuilder lines = waiting.computeIfAbsent(row.table(), table -> new StringBuilder(FULL + (FULL >> 3)));
        escape(lines, record);
        lines.append('\t').append(row.slot()).append("\t[").append(from).append(',');
        if (until != null) {
            lines.append(until.longValue());
        }
        lines.append(')');
        for (String value : row.values()) {
            lines.append('\t');
            if (value == null) {
                lines.append("\\N");
            } else {
                escape(lines, value);
            }
        }
        lines.append('\n');
        if (lines.length() > FULL) {
            flush(row.table(), lines);
        }
    }

    void flush() throws SQLException, IOException {
        for (Map.Entry<RowTable, StringBuilder> one : waiting.entrySet()) {
            flush(one.getKey(), one.getValue());
        }
    }

    void flush(RowTable table) throws SQLException, IOException {
        StringBuilder lines = waiting.get(table);
        if (lines != null) {
            flush(table, lines);
        }
    }

    private void flush(RowTable table, StringBuilder lines) throws SQLException, IOException {
        if (!lines.isEmpty()) {
            byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            copy.copyIn(
                    "COPY " + schema + "." + table.name() + " FROM STDIN", new ByteArrayInputStream(bytes), 1 << 16);
            lines.setLength(0);
        }
    }

    private static void escape(StringBuilder lines, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\t' -> lines.append("\\t");
                default -> lines.append(c);
            }
        }
    }
}
