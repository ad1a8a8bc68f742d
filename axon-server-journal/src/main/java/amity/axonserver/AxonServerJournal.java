package amity.axonserver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
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

/**
 * Axon Server's event store with positions from 1, dense and in the order of commit. A tracking token is a plain
 * {@code GlobalSequenceTrackingToken} of a position.
 *
 * <p>Errors: those of {@link AxonServerEventStore}; {@link StaleEventException} for an event that waited too long to be
 * appended.
 */
public final class AxonServerJournal implements EventStore {

    /**
     * How long after its own time an event may still be handed over. With the patience of a commit it bounds how late an
     * event can come to stand behind a moment: see {@link #SETTLED_AFTER}.
     */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** How long a commit may take; to be set as {@code axon.axonserver.commit-timeout}. */
    public static final Duration COMMIT = Duration.ofSeconds(5);

    /** So long after a moment no event with an earlier time is appended any more, as long as all clocks agree that far. */
    public static final Duration SETTLED_AFTER = FRESH.plus(COMMIT);

    private final AxonServerEventStore store;
    private final EventChannels channels;
    private final Serializer serializer;

    /** @param serializer of events, with which the store was built */
    public AxonServerJournal(AxonServerEventStore store, EventChannels channels, Serializer serializer, Clock clock) {
        this.store = store;
        this.channels = channels;
        this.serializer = serializer;
        // Asked just before the events are handed over, not when they are made.
        store.registerDispatchInterceptor(events -> (number, event) -> fresh(event, clock.instant()));
    }

    private static <E extends EventMessage<?>> E fresh(E event, Instant now) {
        if (event.getTimestamp().isBefore(now.minus(FRESH))) {
            throw new StaleEventException(event.getTimestamp(), FRESH);
        }
        return event;
    }

    /** The last position stored, 0 where there is none. */
    public long head() {
        return channels.head();
    }

    /** Those of the streams that have an event or more; asked for all at once. */
    public Set<String> begun(Collection<String> streams) {
        Map<String, CompletableFuture<Long>> asked = new HashMap<>();
        for (String stream : streams) {
            asked.computeIfAbsent(stream, it -> channels.channel().findHighestSequence(it));
        }
        Set<String> begun = new HashSet<>();
        asked.forEach((stream, highest) -> {
            if (channels.await(highest) >= 0) {
                begun.add(stream);
            }
        });
        return begun;
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return store.readEvents(aggregateIdentifier);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return store.readEvents(aggregateIdentifier, firstSequenceNumber);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return store.lastSequenceNumberFor(aggregateIdentifier);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        store.storeSnapshot(snapshot);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new PositionedStream(store.openStream(Positions.toToken(trackingToken)), serializer);
    }

    @Override
    public TrackingToken createTailToken() {
        return Positions.ofToken(null);
    }

    @Override
    public TrackingToken createHeadToken() {
        return Positions.ofToken(store.createHeadToken());
    }

    /** Of the last event before the first one that is not before the moment. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return Positions.ofToken(store.createTokenAt(dateTime));
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
