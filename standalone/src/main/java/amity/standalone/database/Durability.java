package amity.standalone.database;

import amity.standalone.Unstartable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** What the server itself says about how safe a committed fact is. */
final class Durability {

    private static final Map<String, String> NEEDED = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "server_encoding", "UTF8",
            "listen_addresses", "127.0.0.1",
            "password_encryption", "scram-sha-256");

    private Durability() {}

    /** @throws Unstartable if the server runs otherwise than it must */
    static void prove(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : NEEDED.entrySet()) {
                String actual = show(statement, setting.getKey());
                if (!actual.equals(setting.getValue())) {
                    throw new Unstartable("PostgreSQL runs with " + setting.getKey() + "=" + actual
                            + " where Amity needs " + setting.getValue() + ".");
                }
            }
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet result = statement.executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
