package amity.eventstore;

import static amity.eventstore.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A journal that was written under an older schema goes on under the newest. */
class UpgradeTest {

    private final JournalDatabase database = JournalDatabase.unmigrated();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasWrittenUnderTheFirstSchemaIsReadAndGoesOn() throws SQLException {
        toTheFirstVersion();
        try (Connection runtime = database.runtime().getConnection();
                Statement statement = runtime.createStatement()) {
            statement.execute("""
                    SELECT journal.append(0, ARRAY[0, 0, 1], ARRAY['e1', 'e2', 'e3'],
                        ARRAY[1000000, 3000000, 2000000]::bigint[], ARRAY['ö', 'ö', 'z'], ARRAY[0, 1, 0]::bigint[],
                        ARRAY['thing', 'thing', 'thing'], ARRAY['java.lang.String', 'java.lang.String', 'java.lang.String'],
                        ARRAY[NULL, NULL, NULL]::text[], ARRAY['"a"', '"b"', '"c"']::bytea[], ARRAY['{}', '{}', '{}']::bytea[])
                    """);
        }

        database.schema().migrate(database.owner());
        database.schema().prove(database.runtime());

        try (PostgresEventStorageEngine engine = database.engine()) {
            engine.appendEvents(event("ö", 2), event("z", 1));
            assertThat(engine.readEvents(null, false).map(EventMessage::getPayload))
                    .extracting(Object::toString)
                    .containsExactly("a", "b", "c", "ö#2", "z#1");
            assertThat(engine.head()).isEqualTo(5);
            assertThat(engine.lastSequenceNumberFor("ö")).contains(2L);
        }
    }

    private void toTheFirstVersion() {
        Flyway.configure()
                .dataSource(database.owner())
                .schemas("journal")
                .locations("classpath:db/journal")
                .placeholders(Map.of(
                        "runtimeRole",
                        "journal_app",
                        "lockKey",
                        String.valueOf(JournalSchema.LOCK_KEY),
                        "channel",
                        JournalSchema.CHANNEL))
                .target("1")
                .load()
                .migrate();
    }
}
