package amity.eventstore.axon;

import amity.eventstore.JournalDatabase;
import amity.eventstore.PostgresEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;

/** Axon's tests of its embedded event store, on this engine. */
class AxonEmbeddedEventStoreSuiteTest extends EmbeddedEventStoreTest {

    private JournalDatabase database;
    private PostgresEventStorageEngine engine;

    @Override
    public EventStorageEngine createStorageEngine() {
        database = new JournalDatabase();
        engine = JournalDatabase.engine(JournalDatabase.serializer(), database.runtime());
        return engine;
    }

    @AfterEach
    void close() {
        engine.close();
        database.close();
    }
}
