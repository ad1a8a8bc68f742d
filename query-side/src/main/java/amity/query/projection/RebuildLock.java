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

    /** @throws AlreadyRebuilding if somebody else holds it */
    static RebuildLock of(DataSource database, Projection projection) {
        try {
            Connection connection = database.getConnection();
            try {
                if (tryLock(connection, projection)) {
                    return new RebuildLock(connection);
                }
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
            connection.close();
            throw new AlreadyRebuilding(projection.name());
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The rebuild could not begin", e);
        }
    }

    private static boolean tryLock(Connection connection, Projection projection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "rebuild of " + Generation.live(projection).schema());
            try (ResultSet result = lock.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    /**
     * The lock is lost with its connection, and another may have begun since.
     *
     * @throws DataAccessResourceFailureException if it is no longer held
     */
    void prove() {
        try {
            if (connection.isValid(5)) {
                return;
            }
        } catch (SQLException gone) {
            throw new DataAccessResourceFailureException("The rebuild lost its lock", gone);
        }
        throw new DataAccessResourceFailureException("The rebuild lost its lock");
    }

    @Override
    public void close() {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException gone) {
            // The lock is gone with the connection.
        }
    }
}
