package amity.standalone.database;

import amity.standalone.Unstartable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL that somebody else runs; user and password come from the environment, not from the command line. */
public final class ExternalDatabase {

    private static final int OLDEST = 15;

    private ExternalDatabase() {}

    /** @throws Unstartable if it cannot be reached or is too old */
    public static Database at(String jdbcUrl, Map<String, String> environment) {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new Unstartable("--jdbc-url must begin with jdbc:postgresql:, such as jdbc:postgresql://host/amity.");
        }
        Database database = new Database(
                jdbcUrl,
                environment.getOrDefault("AMITY_DB_USER", "amity"),
                environment.getOrDefault("AMITY_DB_PASSWORD", ""));
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Unstartable(
                        "The database is PostgreSQL " + version + "; Amity needs " + OLDEST + " or newer.");
            }
            return database;
        } catch (SQLException unreachable) {
            throw new Unstartable(
                    "The database cannot be used as " + database + ": " + firstLine(unreachable)
                            + " (user and password are taken from AMITY_DB_USER and AMITY_DB_PASSWORD).",
                    unreachable);
        }
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
