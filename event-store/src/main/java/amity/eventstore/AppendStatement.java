package amity.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The connection that appends: each call one round trip, one transaction, one flush to disk. */
final class AppendStatement implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement one;
    private final PreparedStatement all;
    private final PreparedStatement each;

    AppendStatement(Connection connection, String schema) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        this.one = connection.prepareStatement("SELECT " + schema + ".append_one(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.all = connection.prepareStatement("SELECT " + schema + ".append_all(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.each = connection.prepareStatement("SELECT request, last_position, refusal, loser FROM " + schema
                + ".append_each(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /**
     * Appends the requests, all or none.
     *
     * @return for each request the position of its last event
     * @throws SQLException unique_violation where one is in conflict with what is stored
     */
    Object[] appendAll(List<AppendRequest> requests) throws SQLException {
        if (requests.size() == 1 && requests.getFirst().rows().size() == 1) {
            return new Object[] {appendOne(requests.getFirst().rows().getFirst())};
        }
        EventColumns.of(requests).set(all, 1, connection);
        try (ResultSet result = all.executeQuery()) {
            result.next();
            long position = result.getLong(1);
            Object[] outcomes = new Object[requests.size()];
            for (int i = 0; i < outcomes.length; i++) {
                position += requests.get(i).rows().size();
                outcomes[i] = position;
            }
            return outcomes;
        }
    }

    private long appendOne(EventRow event) throws SQLException {
        event.set(one, 1);
        try (ResultSet result = one.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /**
     * Appends the requests, each whole or not at all.
     *
     * @param again after an attempt whose outcome is unknown: what is there already counts as appended
     * @return for each request the position of its last event or an {@link AppendRefused}
     */
    Object[] appendEach(List<AppendRequest> requests, boolean again) throws SQLException {
        EventColumns columns = EventColumns.of(requests);
        each.setBoolean(1, again);
        each.setArray(2, connection.createArrayOf("int4", columns.requests()));
        columns.set(each, 3, connection);
        Object[] outcomes = new Object[requests.size()];
        try (ResultSet result = each.executeQuery()) {
            while (result.next()) {
                String refusal = result.getString(3);
                outcomes[result.getInt(1)] =
                        refusal == null ? (Object) result.getLong(2) : new AppendRefused(refusal, result.getInt(4));
            }
        }
        return outcomes;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
