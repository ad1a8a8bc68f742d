package amity.eventstore;

import amity.eventstore.Appender.Limits;
import amity.eventstore.JournalUnavailableException.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Stores events in a journal in PostgreSQL. Positions are 1, 2, 3 … in the order of commit, without a gap, whatever
 * happens; a tracking token is a plain {@link GlobalSequenceTrackingToken}. {@link #appendEvents} returns when the events
 * are on disk. It works in a transaction of its own: one that the caller has open is neither used nor needed.
 *
 * <p>Errors: Axon's {@code ConcurrencyException} and {@code AggregateStreamCreationException} name the aggregate that lost
 * (a taken event identifier counts as such a conflict, as in Axon's own engines);
 * {@link JournalFullException} and {@link JournalUnavailableException} say whether a retry is safe;
 */
public class PostgresEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    /** A stretch of so many events is read by COPY. */
    private static final int LONG = 1024;

    private final DataSource dataSource;
    private final String schema;
    private final Duration patience;
    private final boolean journalTime;
    private final JournalReader reader;
    private final Deserializing deserializing;
    private final int readers;
    private final Appender appender;
    private final RecentPositions recent = new RecentPositions();
    private final List<LongConsumer> onStored = new CopyOnWriteArrayList<>();

    protected PostgresEventStorageEngine(Builder builder) {
        super(builder);
        this.dataSource = builder.dataSource();
        this.schema = builder.schema;
        this.patience = builder.patience;
        this.journalTime = builder.journalTime;
        this.reader = new JournalReader(dataSource, schema);
        this.readers = builder.readers;
        this.deserializing = new Deserializing(getEventSerializer(), upcasterChain);
        this.appender = new Appender(
                dataSource,
                schema,
                new Limits(builder.queue, builder.appendBatch, builder.appendBatchBytes, patience),
                position -> onStored.forEach(listener -> listener.accept(position)));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Called with the last position after every commit of this process; must be quick. */
    public void onStored(LongConsumer listener) {
        onStored.add(listener);
    }

    /** Appends that wait to be stored. */
    public int waiting() {
        return appender.waiting();
    }

    /** The last position stored, 0 where there is none. */
    public long head() {
        return reader.head();
    }

    /** The position of an event, by its stream and its number in it from 0; empty where there is none. */
    public Optional<Long> positionOf(String stream, long sequence) {
        return recent.of(stream, sequence).or(() -> reader.positionOf(stream, sequence));
    }

    /** Those of the streams that have an event or more; thousands may be asked for at once. */
    public Set<String> begun(Collection<String> streams) {
        return reader.begun(streams);
    }

    /** When the event at a position was recorded; empty where there is none. */
    public Optional<Instant> recordedAt(long position) {
        return reader.time(position);
    }

    /**
     * The last position recorded at or before a moment; empty for a moment that has not come. With
     * {@link Builder#journalTime()} the answer never changes.
     */
    public Optional<Long> positionAt(Instant moment) {
        return reader.at(moment);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows = events.stream()
                .map(event -> EventRow.of(event, serializer, journalTime))
                .toList();
        try {
            long last = appender.append(rows).get(2 * patience.toMillis(), TimeUnit.MILLISECONDS);
            recent.remember(rows, last);
        } catch (ExecutionException e) {
            throw failure(events, Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            throw new JournalUnavailableException(Outcome.UNKNOWN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalUnavailableException(Outcome.UNKNOWN, e);
        }
    }

    private RuntimeException failure(List<? extends EventMessage<?>> events, Throwable cause) {
        if (cause instanceof AppendRefused refused) {
            handlePersistenceException(refused, events.get(refused.loser()));
        }
        return cause instanceof RuntimeException runtime
                ? runtime
                : new EventStoreException("The append failed", cause);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        EventRow row = EventRow.of(snapshot, serializer, false);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT " + schema + ".keep_snapshot(?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, row.stream());
            statement.setObject(2, row.sequence());
            statement.setObject(3, row.recordedMicros());
            statement.setString(4, row.eventId());
            statement.setString(5, row.streamType());
            statement.setString(6, row.payloadType());
            statement.setString(7, row.payloadRevision());
            statement.setBytes(8, row.payload());
            statement.setBytes(9, row.metadata());
            statement.execute();
        } catch (SQLException e) {
            throw new EventStoreException("The snapshot could not be stored", e);
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return reader.snapshot(aggregateIdentifier).stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int batchSize) {
        return reader.inStream(stream, firstSequence, batchSize);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return reader.after(position(last), batchSize);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return replay(position(token)).messages();
    }

    /** Up to so many slots after a position. */
    List<Slot> slotsAfter(long position, int limit) {
        return deserializing.lazily(reader.after(position, limit));
    }

    /** Batches of slots after a position, the next ones fetched ahead; an empty one at the present end. */
    Supplier<List<Slot>> replayAfter(long position) {
        return replay(position)::nextBatch;
    }

    private Replay replay(long position) {
        return new Replay(
                (after, limit) ->
                        deserializing.slots(limit < LONG ? reader.after(after, limit) : reader.stretch(after, limit)),
                readers,
                position,
                batchSize());
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.lastSequence(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(reader.before(dateTime));
    }

    /** Stores what waits, then stops appending. */
    @Override
    public void close() {
        appender.close();
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    /** Collects the settings of an engine; the data source and the event serializer are required. */
    public static class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable DataSource dataSource;
        private String schema = "journal";
        private int queue = 4096;
        private int appendBatch = 512;
        private int appendBatchBytes = 4 << 20;
        private Duration patience = Duration.ofSeconds(10);
        private boolean journalTime;
        private int readers = Math.clamp(Runtime.getRuntime().availableProcessors() + 1L, 2, 4);

        protected Builder() {
            batchSize(256);
            persistenceExceptionResolver(AppendRefused.class::isInstance);
        }

        /** Where the runtime role logs in. One connection is kept for appending; reads take others for a moment. */
        public Builder dataSource(DataSource dataSource) {
            this.dataSource = dataSource;
            return this;
        }

        /** The PostgreSQL schema that {@link JournalSchema} was migrated to; {@code journal} unless told otherwise. */
        public Builder schema(String schema) {
            this.schema = schema;
            return this;
        }

        /** How many appends may wait, how many go into one transaction, and how many bytes at the most. */
        public Builder appendLimits(int queue, int batch, int batchBytes) {
            this.queue = queue;
            this.appendBatch = batch;
            this.appendBatchBytes = batchBytes;
            return this;
        }

        /** How long an append waits for a place, and for the database to come back, before it fails; 10 s by default. */
        public Builder patience(Duration patience) {
            this.patience = patience;
            return this;
        }

        /**
         * Events are stored with the time at which the journal appends them, by the clock of the database, and not with that
         * at which they were made: a moment then names one position for ever, whatever is still on its way.
         */
        public Builder journalTime() {
            this.journalTime = true;
            return this;
        }

        /** How many stretches of a long reading are fetched and deserialized at once; 2 to 4 by the number of cores. */
        public Builder readers(int readers) {
            this.readers = readers;
            return this;
        }

        public PostgresEventStorageEngine build() {
            return new PostgresEventStorageEngine(this);
        }

        private DataSource dataSource() {
            return Objects.requireNonNull(dataSource, "a PostgresEventStorageEngine needs a data source");
        }
    }
}
