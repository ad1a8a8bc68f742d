package amity.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real Axon Server, whatever else is in it; where there is none that is said. */
class AxonServerJournalTest {

    private static final String SERVER = System.getenv().getOrDefault("AXON_SERVER", "");

    private static AxonServerConnectionManager connections;
    private static EventChannels channels;
    private static AxonServerJournal journal;
    private static Whereabouts whereabouts;

    private final String stream = "thing/" + UUID.randomUUID();

    @BeforeAll
    static void connect() {
        if (SERVER.isEmpty()) {
            System.err.println(
                    "!!! SKIPPED: the journal on Axon Server. Set AXON_SERVER=host:port to test it on a real one.");
        }
        Assumptions.assumeFalse(SERVER.isEmpty(), "AXON_SERVER is not set");
        AxonServerConfiguration settings = new AxonServerConfiguration();
        settings.setServers(SERVER);
        settings.setComponentName("test");
        connections = AxonServerConnectionManager.builder()
                .routingServers(SERVER)
                .axonServerConfiguration(settings)
                .build();
        connections.start();
        channels = new EventChannels(connections, "default");
        Serializer serializer = Jackson3Serializer.builder().build();
        journal = new AxonServerJournal(
                AxonServerEventStore.builder()
                        .configuration(settings)
                        .platformConnectionManager(connections)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .snapshotFilter(org.axonframework.eventsourcing.snapshotting.SnapshotFilter.allowAll())
                        .build(),
                channels,
                serializer,
                Clock.systemUTC());
        whereabouts = new Whereabouts(channels);
        whereabouts.start();
    }

    @AfterAll
    static void disconnect() {
        if (connections != null) {
            whereabouts.close();
            connections.shutdown();
        }
    }

    private DomainEventMessage<String> event(long sequence, Instant at) {
        return new GenericDomainEventMessage<>(
                "thing",
                stream,
                sequence,
                stream + "#" + sequence,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at);
    }

    private void publish(int events) {
        journal.publish(LongStream.range(0, events)
                .mapToObj(sequence -> event(sequence, Instant.now()))
                .toList());
    }

    @Test
    void positionsAreDenseAndThoseOfTheStream() throws InterruptedException {
        long before = journal.head();
        publish(3);
        assertThat(journal.head()).isGreaterThanOrEqualTo(before + 3);
        long first = whereabouts.of(stream, 0).orElseThrow();
        assertThat(whereabouts.of(stream, 1)).contains(first + 1);
        assertThat(whereabouts.of(stream, 2)).contains(first + 2);
        try (BlockingStream<TrackedEventMessage<?>> events =
                journal.openStream(new GlobalSequenceTrackingToken(first - 1))) {
            TrackedEventMessage<?> peeked = events.peek().orElseGet(() -> next(events));
            assertThat(peeked.trackingToken().position()).hasValue(first);
            assertThat(peeked.getPayload()).isEqualTo(stream + "#0");
        }
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> events) {
        try {
            return events.nextAvailable();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anOlderEventIsLookedFor() {
        publish(2);
        try (Whereabouts late = new Whereabouts(channels)) {
            late.start();
            assertThat(late.of(stream, 1)).isEqualTo(whereabouts.of(stream, 1)).isPresent();
            assertThat(late.of(stream, 2)).isEmpty();
            assertThat(late.of("thing/nowhere", 0)).isEmpty();
        }
    }

    @Test
    void ofManyStreamsThoseThatHaveBegunAreNamed() {
        publish(1);
        assertThat(journal.begun(List.of(stream, "thing/nowhere", stream))).isEqualTo(Set.of(stream));
    }

    @Test
    void whoComesSecondIsTold() {
        publish(1);
        assertThatThrownBy(() -> publish(1)).matches(Conflict::isCauseOf);
    }

    @Test
    void anEventThatWaitedTooLongIsNotStored() {
        DomainEventMessage<String> stale =
                event(0, Instant.now().minus(AxonServerJournal.FRESH).minusSeconds(1));
        assertThatThrownBy(() -> journal.publish(stale)).isInstanceOf(StaleEventException.class);
        assertThat(journal.lastSequenceNumberFor(stream)).isEmpty();
    }
}
