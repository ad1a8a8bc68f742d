package amity.eventstore;

import static amity.eventstore.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Readers are woken, by this process and by others. The poll is set so slow that it cannot be what woke them. */
@Timeout(30)
class PushTest {

    private final JournalDatabase database = new JournalDatabase();
    private final PostgresEventStorageEngine here = database.engine();
    private final PostgresEventStorageEngine elsewhere = database.engine();
    private final PostgresEventStore store = PostgresEventStore.builder()
            .engine(here)
            .slowPoll(Duration.ofSeconds(20))
            .build();

    @AfterEach
    void close() {
        here.close();
        elsewhere.close();
        database.close();
    }

    @Test
    void aReaderHearsOfEventsOfItsOwnProcess() throws InterruptedException {
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            here.appendEvents(event("a", 0));
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a#0");
        }
    }

    @Test
    void aReaderHearsOfEventsOfAnotherProcessAndIsCalledBack() throws InterruptedException {
        Semaphore called = new Semaphore(0);
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(called::release)).isTrue();
            elsewhere.appendEvents(event("a", 0));
            assertThat(called.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a#0");
        }
    }

    @Test
    void aReaderHearsAgainAfterTheListeningConnectionBroke() throws Exception {
        try (TrackingEventStream stream = store.openStream(null)) {
            elsewhere.appendEvents(event("a", 0));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a#0");
            try (Connection owner = database.owner().getConnection();
                    Statement statement = owner.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND query LIKE 'LISTEN%'");
            }
            elsewhere.appendEvents(event("a", 1));
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a#1");
        }
    }

    @Test
    void aReaderThatFellBehindTheMemoryReadsOnFromTheDatabaseWithoutAGap() throws InterruptedException {
        try (TrackingEventStream slow = store.openStream(null)) {
            here.appendEvents(event("first", 0));
            assertThat(slow.nextAvailable().getPayload()).isEqualTo("first#0");
            for (int i = 0; i < 20; i++) {
                here.appendEvents(Events.events("many" + i, 0, 1000));
            }
            List<Long> positions = new ArrayList<>();
            while (positions.size() < 20_000) {
                positions.add(slow.nextAvailable().trackingToken().position().orElseThrow());
            }
            assertThat(positions).isSorted().doesNotHaveDuplicates();
            assertThat(positions.getFirst()).isEqualTo(2);
            assertThat(positions.getLast()).isEqualTo(20_001);
            here.appendEvents(event("last", 0));
            assertThat(slow.nextAvailable().getPayload()).isEqualTo("last#0");
        }
    }

    @Test
    void aReaderStartsInTheMiddle() throws InterruptedException {
        here.appendEvents(Events.events("a", 0, 10));
        try (TrackingEventStream stream = store.openStream(new GlobalSequenceTrackingToken(7))) {
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.peek().orElseThrow().getPayload()).isEqualTo("a#7");
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a#7");
        }
    }
}
