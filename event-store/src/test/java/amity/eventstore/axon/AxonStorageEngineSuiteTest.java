package amity.eventstore.axon;

import amity.eventstore.JournalDatabase;
import amity.eventstore.PostgresEventStorageEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's tests of storage engines, single and batching. */
class AxonStorageEngineSuiteTest
        extends BatchingEventStorageEngineTest<PostgresEventStorageEngine, PostgresEventStorageEngine.Builder> {

    private final List<PostgresEventStorageEngine> engines = new ArrayList<>();
    private JournalDatabase database;

    @BeforeEach
    void emptyJournal() {
        database = new JournalDatabase();
        setTestSubject(createEngine());
    }

    @Override
    protected PostgresEventStorageEngine createEngine(UnaryOperator<PostgresEventStorageEngine.Builder> customization) {
        Serializer serializer = JournalDatabase.serializer();
        PostgresEventStorageEngine.Builder builder =
                PostgresEventStorageEngine.builder().dataSource(database.runtime());
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        PostgresEventStorageEngine engine = customization.apply(builder).build();
        engines.add(engine);
        return engine;
    }

    @AfterEach
    void close() {
        engines.forEach(PostgresEventStorageEngine::close);
        database.close();
    }
}
