package amity.standalone.database;

import amity.platform.program.Missing;
import amity.platform.program.Settings;
import amity.standalone.Unstartable;
import amity.standalone.database.Database.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A PostgreSQL that somebody else runs; user and password come from the environment or from files that it names, not from the
 * command line.
 */
public final class ExternalDatabase {

    private static final int OLDEST = 15;

    private ExternalDatabase() {}

    /** @throws Unstartable if it cannot be reached or is too old */
    public static Database at(String jdbcUrl, Map<String, String> environment) {
        Database database = named(jdbcUrl, environment);
        Login login = database.login();
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

    /** @throws Unstartable if it is no address, or a password is in a file that cannot be read */
    static Database named(String jdbcUrl, Map<String, String> environment) {
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new Unstartable("--jdbc-url must begin with jdbc:postgresql:, such as jdbc:postgresql://host/amity.");
        }
        Settings given = new Settings(environment);
        try {
            Login login = new Login(given.get("AMITY_DB_USER").orElse("amity"), password(given, "AMITY_DB_PASSWORD"));
            Login owner = given.get("AMITY_DB_OWNER_USER")
                    .map(user -> new Login(user, password(given, "AMITY_DB_OWNER_PASSWORD")))
                    .orElse(null);
            return new Database(jdbcUrl, login, owner);
        } catch (Missing missing) {
            throw new Unstartable(String.valueOf(missing.getMessage()), missing);
        }
    }

    private static String password(Settings given, String name) {
        return given.get(name).orElse("");
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
