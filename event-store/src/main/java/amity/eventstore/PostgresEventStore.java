package amity.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over a {@link PostgresEventStorageEngine} that pushes: what is stored, by this process or another on
 * the same database, is read once into memory and handed to all local readers at once.
 */
public class PostgresEventStore extends AbstractEventStore implements Lifecycle, AutoCloseable {

    private final PostgresEventStorageEngine engine;
    private final JournalTail tail;
    private final Duration slowPoll;
    private final DataSource listening;
    private volatile @Nullable JournalListener listener;

    protected PostgresEventStore(Builder builder) {
        super(builder);
        this.engine = builder.engine();
        this.slowPoll = builder.slowPoll;
        this.listening = builder.listening == null ? engine.dataSource() : builder.listening;
        this.tail = new JournalTail(
                new JournalTail.Source() {
                    @Override
                    public List<Slot> after(long position, int limit) {
                        return engine.slotsAfter(position, limit);
                    }

                    @Override
                    public long head() {
                        return engine.head();
                    }
                },
                slowPoll);
        engine.onStored(tail::stir);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        listen();
        return new JournalCursor(tail, engine::replayAfter, PostgresEventStorageEngine.position(trackingToken));
    }

    private synchronized void listen() {
        if (listener == null) {
            tail.start();
            listener = new JournalListener(listening, slowPoll, tail::stir);
        }
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        // The engine has told the tail already, when the events reached the disk.
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS - 10, this::close);
    }

    /** Stops listening, stores what waits, and stops. */
    @Override
    public synchronized void close() {
        tail.close();
        JournalListener listening = listener;
        if (listening != null) {
            listening.close();
        }
        engine.close();
    }

    /** Collects the settings of a store. */
    public static class Builder extends AbstractEventStore.Builder {

        private @Nullable PostgresEventStorageEngine engine;
        private @Nullable DataSource listening;
        private Duration slowPoll = Duration.ofSeconds(2);

        protected Builder() {}

        /** Required. */
        public Builder engine(PostgresEventStorageEngine engine) {
            super.storageEngine(engine);
            this.engine = engine;
            return this;
        }

        /** Where the one long-lived listening connection comes from; the engine's data source unless told otherwise. */
        public Builder listenOn(DataSource dataSource) {
            this.listening = dataSource;
            return this;
        }

        /** How often to look when no notification came, in case one was lost; 2 s by default. */
        public Builder slowPoll(Duration slowPoll) {
            this.slowPoll = slowPoll;
            return this;
        }

        public PostgresEventStore build() {
            return new PostgresEventStore(this);
        }

        private PostgresEventStorageEngine engine() {
            return Objects.requireNonNull(engine, "a PostgresEventStore needs an engine");
        }
    }
}
