package amity.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The journal's tables and functions in PostgreSQL.
 *
 * @param schema the PostgreSQL schema, created if it is not there
 * @param runtimeRole the role that the application logs in with; it may append and read, and nothing else
 */
public record JournalSchema(String schema, String runtimeRole) {

    /** Where a listener hears of new events; the payload of a notification is the last position. */
    public static final String CHANNEL = "journal";

    /** The advisory lock that all appenders of a database take turns on: "amity_js" as a number. */
    static final long LOCK_KEY = 0x616d6974795f6a73L;

    /** What the newest migration makes {@code schema_version()} answer. */
    private static final int VERSION = 2;

    public JournalSchema {
        if (!schema.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a plain PostgreSQL identifier: " + schema);
        }
    }

    /**
     * Brings the schema up to date.
     *
     * @param owner logs in as the role that owns the journal, not as the runtime role
     */
    public void migrate(DataSource owner) {
        Flyway.configure(JournalSchema.class.getClassLoader())
                .dataSource(owner)
                .schemas(schema)
                .locations("classpath:db/journal")
                .placeholders(Map.of(
                        "runtimeRole",
                        '"' + runtimeRole.replace("\"", "\"\"") + '"',
                        "lockKey",
                        String.valueOf(LOCK_KEY),
                        "channel",
                        CHANNEL))
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    /**
     * Looks with the eyes of the application: the journal is there, in the version that this module needs, and cannot be
     * rewritten.
     *
     * @param runtime logs in as the runtime role
     * @throws JournalSchemaException that says what is amiss
     */
    public void prove(DataSource runtime) {
        try (Connection connection = runtime.getConnection();
                Statement statement = connection.createStatement()) {
            if (!answers(statement, "to_regprocedure('" + schema + ".schema_version()') IS NOT NULL")
                    || !answers(statement, schema + ".schema_version() = " + VERSION)) {
                throw new JournalSchemaException(
                        "The journal in the schema " + schema + " is not there or not of version " + VERSION + ".");
            }
            if (answers(
                    statement, "has_table_privilege('" + schema + ".event', 'UPDATE, DELETE, TRUNCATE, TRIGGER')")) {
                throw new JournalSchemaException("The role that the application logs in as may rewrite the journal.");
            }
        } catch (SQLException e) {
            throw new JournalSchemaException("The journal cannot be looked at: " + e.getMessage(), e);
        }
    }

    private static boolean answers(Statement statement, String condition) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT " + condition)) {
            return result.next() && result.getBoolean(1);
        }
    }
}
