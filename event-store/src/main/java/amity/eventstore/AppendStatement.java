package amity.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of the journal's {@code append} function: one round trip, one transaction, one flush to disk. */
final class AppendStatement implements AutoCloseable {

    /** How the function treats a request that conflicts with what is stored; see the migration. */
    enum Mode {
        ALL_NEW,
        ONE_BY_ONE,
        AFTER_UNKNOWN_OUTCOME
    }

    private final Connection connection;
    private final PreparedStatement statement;

    AppendStatement(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        this.statement = connection.prepareStatement(
                "SELECT request, last_position, refusal FROM " + schema + ".append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Completes nothing: answers, for each request in order, the last position or an {@link AppendRefused}. */
    Object[] execute(Mode mode, List<AppendRequest> requests) throws SQLException {
        List<Numbered> rows = numbered(requests);
        statement.setInt(1, mode.ordinal());
        statement.setArray(
                2,
                connection.createArrayOf(
                        "int4", rows.stream().map(Numbered::request).toArray()));
        text(3, rows, EventRow::eventId);
        number(4, rows, EventRow::recordedMicros);
        text(5, rows, EventRow::stream);
        number(6, rows, EventRow::sequence);
        text(7, rows, EventRow::streamType);
        text(8, rows, EventRow::payloadType);
        text(9, rows, EventRow::payloadRevision);
        bytes(10, rows, EventRow::payload);
        bytes(11, rows, EventRow::metadata);
        Object[] outcomes = new Object[requests.size()];
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                String refusal = result.getString(3);
                outcomes[result.getInt(1)] = refusal == null ? (Object) result.getLong(2) : new AppendRefused(refusal);
            }
        }
        return outcomes;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private record Numbered(int request, EventRow row) {}

    private static List<Numbered> numbered(List<AppendRequest> requests) {
        List<Numbered> rows = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            for (EventRow row : requests.get(i).rows()) {
                rows.add(new Numbered(i, row));
            }
        }
        return rows;
    }

    private void text(int index, List<Numbered> rows, Function<EventRow, @Nullable String> column) throws SQLException {
        @Nullable
        Object[] values = rows.stream().map(n -> column.apply(n.row())).toArray(String[]::new);
        statement.setArray(index, connection.createArrayOf("text", values));
    }

    private void number(int index, List<Numbered> rows, Function<EventRow, @Nullable Long> column) throws SQLException {
        @Nullable
        Object[] values = rows.stream().map(n -> column.apply(n.row())).toArray(Long[]::new);
        statement.setArray(index, connection.createArrayOf("int8", values));
    }

    private void bytes(int index, List<Numbered> rows, Function<EventRow, byte[]> column) throws SQLException {
        byte[][] values = rows.stream().map(n -> column.apply(n.row())).toArray(byte[][]::new);
        statement.setArray(index, connection.createArrayOf("bytea", values));
    }
}
