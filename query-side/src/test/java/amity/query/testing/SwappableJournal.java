package amity.query.testing;

import amity.eventstore.JournalSchema;
import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import amity.query.time.JournalTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The real journal, which a test can exchange for an empty one: the journal itself forgets nothing. */
public final class SwappableJournal implements EventStore, JournalTime, AutoCloseable {

    private final DataSource database;
    private final Serializer serializer;
    private PostgresEventStorageEngine engine;
    private PostgresEventStore store;

    SwappableJournal(DataSource database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
        execute(
                "DO $$ BEGIN CREATE ROLE journal_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
        new JournalSchema("journal", "journal_app").migrate(database);
        this.engine = newEngine();
        this.store = PostgresEventStore.builder().engine(engine).build();
    }

    private PostgresEventStorageEngine newEngine() {
        PostgresEventStorageEngine.Builder builder =
                PostgresEventStorageEngine.builder().dataSource(database);
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return builder.build();
    }

    /** Nobody may be reading. */
    void empty() {
        close();
        execute("ALTER TABLE journal.event DISABLE TRIGGER ALL; TRUNCATE journal.event;"
                + " ALTER TABLE journal.event ENABLE TRIGGER ALL");
        engine = newEngine();
        store = PostgresEventStore.builder().engine(engine).build();
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    @Override
    public long head() {
        return engine.head();
    }

    @Override
    public Optional<Long> positionAt(Instant moment) {
        return engine.positionAt(moment);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return engine.recordedAt(position);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return store.readEvents(aggregateIdentifier);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        store.storeSnapshot(snapshot);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return store.openStream(trackingToken);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return store.createTokenAt(dateTime);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        store.publish(events);
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        return store.subscribe(processor);
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super EventMessage<?>> dispatchInterceptor) {
        return store.registerDispatchInterceptor(dispatchInterceptor);
    }
}
