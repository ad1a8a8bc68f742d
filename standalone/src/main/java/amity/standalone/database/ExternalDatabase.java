package amity.standalone.database;

import amity.standalone.Unstartable;
import amity.standalone.database.Database.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs; user and password come from the environment, not from the command line. */
public final class ExternalDatabase {

    private static final int OLDEST = 15;

    private ExternalDatabase() {}

    /** @throws Unstartable if it cannot be reached or is too old */
    public static Database at(String jdbcUrl, Map<String, String> environment) {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new Unstartable("--jdbc-url must begin with jdbc:postgresql:, such as jdbc:postgresql://host/amity.");
        }
        Login login = new Login(
                environment.getOrDefault("AMITY_DB_USER", "amity"), environment.getOrDefault("AMITY_DB_PASSWORD", ""));
        Database database = new Database(jdbcUrl, login, journalOwner(environment));
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password())) {
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

    private static @Nullable Login journalOwner(Map<String, String> environment) {
        String user = environment.get("AMITY_DB_OWNER_USER");
        return user == null ? null : new Login(user, environment.getOrDefault("AMITY_DB_OWNER_PASSWORD", ""));
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
