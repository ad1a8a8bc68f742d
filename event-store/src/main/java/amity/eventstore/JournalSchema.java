package amity.eventstore;

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

    public JournalSchema {
        requireIdentifier(schema);
        requireIdentifier(runtimeRole);
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
                        '"' + runtimeRole + '"',
                        "lockKey",
                        String.valueOf(LOCK_KEY),
                        "channel",
                        CHANNEL))
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    private static void requireIdentifier(String name) {
        if (!name.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a plain PostgreSQL identifier: " + name);
        }
    }
}
