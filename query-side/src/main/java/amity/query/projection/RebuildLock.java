package amity.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Keeps two from building the same projection at a time, in this process or another: held by a connection of its own. */
final class RebuildLock implements AutoCloseable {

    private final Connection connection;

    private RebuildLock(Connection connection) {
        this.connection = connection;
    }

    static RebuildLock of(DataSource database, Projection projection) {
        try {
            Connection connection = database.getConnection();
            try (PreparedStatement lock =
                    connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "rebuild of " + Generation.live(projection).schema());
                try (ResultSet result = lock.executeQuery()) {
                    result.next();
                    if (result.getBoolean(1)) {
                        return new RebuildLock(connection);
                    }
                }
            }
            connection.close();
            throw new AlreadyRebuilding(projection.name());
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The rebuild could not begin", e);
        }
    }

    /** The lock goes with the session: closed for good, not given back to a pool with it. */
    @Override
    public void close() {
        try (connection) {
            connection.createStatement().execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException gone) {
            // The lock is gone with the connection.
        }
    }
}
