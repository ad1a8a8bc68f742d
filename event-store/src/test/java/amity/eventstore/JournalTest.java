package amity.eventstore;

import static amity.eventstore.Events.event;
import static amity.eventstore.Events.events;
import static amity.eventstore.Events.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {

    private final JournalDatabase database = new JournalDatabase();
    private final PostgresEventStorageEngine engine = database.engine();

    @AfterEach
    void close() {
        GenericEventMessage.clock = Clock.systemUTC();
        engine.close();
        database.close();
    }

    @Test
    void positionsAreDenseWhateverIsRefusedInBetween() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 64; writer++) {
                String stream = "s" + writer % 16;
                all.add(writers.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        try {
                            engine.appendEvents(events(stream, i * 3L, 3));
                        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
                            refused.incrementAndGet();
                        }
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        List<Long> positions = read().stream().map(JournalTest::position).toList();

        assertThat(positions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 16 * 20 * 3).boxed().toList());
        assertThat(refused.get()).isEqualTo(64 * 20 - 16 * 20);
        assertThat(engine.head()).isEqualTo(960);
    }

    @Test
    void aConflictFailsAloneAndWholeAndNamesTheLoser() {
        engine.appendEvents(event("a", 0));

        assertThatThrownBy(() -> engine.appendEvents(event("b", 0), event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class)
                .hasMessageContaining("[a]");
        engine.appendEvents(event("a", 1));
        assertThatThrownBy(() -> engine.appendEvents(event("b", 0), event("a", 1)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("[a] at sequence [1]");

        assertThat(read()).extracting(m -> (Object) m.getPayload()).containsExactly("a#0", "a#1");
        assertThat(read()).extracting(JournalTest::position).containsExactly(1L, 2L);
    }

    @Test
    void batchMatesOfALoserAreStored() throws Exception {
        engine.appendEvents(event("taken", 0));
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
                Connection blocker = database.owner().getConnection();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + JournalSchema.LOCK_KEY + ")");
            Future<?> plug = writers.submit(() -> engine.appendEvents(event("plug", 0)));
            awaitThat(() -> someoneWaitsForTheLock());
            for (int i = 0; i < 20; i++) {
                String stream = i == 7 ? "taken" : "free" + i;
                all.add(writers.submit(() -> engine.appendEvents(event(stream, 0))));
            }
            awaitThat(() -> engine.waiting() == 20);
            blocker.commit();
            plug.get();
        }

        assertThat(all).filteredOn(one -> one.state() == Future.State.FAILED).hasSize(1);
        assertThat(read()).hasSize(21);
    }

    @Test
    void aHolderOfTheLockThatDiesIsNotWaitedForForEver() throws Exception {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            Connection holder = database.owner().getConnection();
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT pg_advisory_xact_lock(" + JournalSchema.LOCK_KEY + ")");
            Future<?> waiting = writers.submit(() -> engine.appendEvents(event("a", 0)));
            awaitThat(() -> someoneWaitsForTheLock());
            assertThat(waiting.isDone()).isFalse();
            holder.abort(Runnable::run);
            waiting.get(10, TimeUnit.SECONDS);
        }
        assertThat(read()).hasSize(1);
    }

    private boolean someoneWaitsForTheLock() {
        try (Connection owner = database.owner().getConnection();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            return rows.next() && rows.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitThat(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void anEventIdentifierIsTakenOnce() {
        engine.appendEvents(event("a", 0, "same"));

        assertThatThrownBy(() -> engine.appendEvents(event("b", 0, "same")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> engine.appendEvents(new GenericEventMessage<>("same", "x", Map.of(), Instant.EPOCH)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(read()).hasSize(1);
    }

    @Test
    void timeNeverRunsBackwardsAlongPositions() {
        for (String time : List.of(
                "2026-11-23T10:00:05Z", "2026-11-23T10:00:01Z", "2026-11-23T10:00:09Z", "2026-11-23T10:00:09Z")) {
            GenericEventMessage.clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
            engine.appendEvents(event("at " + time + read().size(), 0));
        }

        assertThat(read())
                .extracting(EventMessage::getTimestamp)
                .containsExactly(
                        Instant.parse("2026-11-23T10:00:05Z"),
                        Instant.parse("2026-11-23T10:00:05Z"),
                        Instant.parse("2026-11-23T10:00:09Z"),
                        Instant.parse("2026-11-23T10:00:09Z"));
    }

    @Test
    void aLongReplayIsWholeAndInOrderFromAnywhere() {
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<? extends EventMessage<?>> batch = events("long" + i, 0, 500);
            engine.appendEvents(batch);
            stored.addAll(ids(batch));
        }

        assertThat(ids(read())).isEqualTo(stored);
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(14_321), false)
                        .map(EventMessage::getIdentifier)
                        .toList())
                .isEqualTo(stored.subList(14_321, stored.size()));
        assertThat(engine.lastSequenceNumberFor("long3")).contains(499L);
        assertThat(engine.lastSequenceNumberFor("none")).isEmpty();
    }

    @Test
    void anEventIsFoundByItsPlaceInItsStream() {
        engine.appendEvents(event("a", 0), event("b", 0), event("a", 1));
        try (PostgresEventStorageEngine another = database.engine()) {
            for (PostgresEventStorageEngine one : List.of(engine, another)) {
                assertThat(one.positionOf("a", 0)).contains(1L);
                assertThat(one.positionOf("b", 0)).contains(2L);
                assertThat(one.positionOf("a", 1)).contains(3L);
                assertThat(one.positionOf("a", 2)).isEmpty();
            }
        }
    }

    @Test
    void aTokenForAMomentStandsRightBeforeIt() {
        List<Instant> times = List.of(
                Instant.parse("2026-11-23T10:00:01Z"),
                Instant.parse("2026-11-23T10:00:03Z"),
                Instant.parse("2026-11-23T10:00:03Z"),
                Instant.parse("2026-11-23T10:00:09Z"));
        assertThat(engine.createTokenAt(times.getFirst()).position()).hasValue(0);
        times.forEach(time -> {
            GenericEventMessage.clock = Clock.fixed(time, ZoneOffset.UTC);
            engine.appendEvents(event("at " + read().size(), 0));
        });

        assertThat(engine.createTokenAt(Instant.EPOCH).position()).hasValue(0);
        assertThat(engine.createTokenAt(times.get(0)).position()).hasValue(0);
        assertThat(engine.createTokenAt(times.get(1)).position()).hasValue(1);
        assertThat(engine.createTokenAt(times.get(1).plusNanos(1_000)).position())
                .hasValue(3);
        assertThat(engine.createTokenAt(times.get(3)).position()).hasValue(3);
        assertThat(engine.createTokenAt(times.get(3).plusSeconds(1)).position()).hasValue(4);
    }

    @Test
    void aMomentNamesOnePositionWhateverIsOnItsWay() throws Exception {
        PostgresEventStorageEngine.Builder builder = PostgresEventStorageEngine.builder()
                .dataSource(database.runtime())
                .journalTime();
        builder.eventSerializer(JournalDatabase.serializer()).snapshotSerializer(JournalDatabase.serializer());
        GenericEventMessage.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        Map<Instant, Long> asked = new ConcurrentHashMap<>();
        try (PostgresEventStorageEngine timed = builder.build();
                ExecutorService others = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                String stream = "w" + writer;
                all.add(others.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        timed.appendEvents(event(stream, i));
                    }
                }));
            }
            for (int reader = 0; reader < 2; reader++) {
                all.add(others.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
                        timed.positionAt(now).ifPresent(position -> asked.put(now, position));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(asked).hasSizeGreaterThan(100);
            asked.forEach(
                    (moment, position) -> assertThat(timed.positionAt(moment)).contains(position));
            assertThat(timed.positionAt(Instant.EPOCH)).contains(0L);
            assertThat(timed.positionAt(Instant.now().plusSeconds(60))).isEmpty();
            assertThat(read()).extracting(EventMessage::getTimestamp).isSorted();
            assertThat(read().getFirst().getTimestamp()).isAfter(Instant.EPOCH);
        }
    }

    @Test
    void whoRunsTheApplicationCannotRewriteTheJournal() throws SQLException {
        engine.appendEvents(event("a", 0));
        try (Connection runtime = database.runtime().getConnection();
                Statement statement = runtime.createStatement()) {
            for (String attempt : List.of(
                    "UPDATE journal.event SET payload = ''",
                    "DELETE FROM journal.event",
                    "TRUNCATE journal.event",
                    "INSERT INTO journal.event SELECT 9, now(), 'x', 's', 0, 't', 't', null, '', ''",
                    "DROP TABLE journal.event",
                    "ALTER TABLE journal.event DISABLE TRIGGER ALL",
                    "DELETE FROM journal.snapshot",
                    "CREATE TABLE journal.more (id int)")) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .as(attempt)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
        assertThat(read()).hasSize(1);
    }

    @Test
    void theTriggerStopsEvenTheOwner() throws SQLException {
        engine.appendEvents(event("a", 0));
        try (Connection owner = database.owner().getConnection();
                Statement statement = owner.createStatement()) {
            for (String attempt : List.of(
                    "UPDATE journal.event SET payload = ''", "DELETE FROM journal.event", "TRUNCATE journal.event")) {
                assertThatThrownBy(() -> statement.execute(attempt)).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void aFullQueuePushesBack() throws Exception {
        PostgresEventStorageEngine.Builder builder = PostgresEventStorageEngine.builder()
                .dataSource(database.runtime())
                .appendLimits(2, 1, 1 << 20)
                .patience(Duration.ofMillis(300));
        builder.eventSerializer(JournalDatabase.serializer()).snapshotSerializer(JournalDatabase.serializer());
        List<Future<?>> all = new ArrayList<>();
        try (PostgresEventStorageEngine small = builder.build();
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
                Connection blocker = database.owner().getConnection();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + JournalSchema.LOCK_KEY + ")");
            for (int i = 0; i < 8; i++) {
                String stream = "s" + i;
                all.add(writers.submit(() -> small.appendEvents(event(stream, 0))));
            }
            long deadline = System.nanoTime() + 5_000_000_000L;
            while (all.stream().filter(Future::isDone).count() < 5 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            blocker.commit();
        }

        assertThat(all)
                .filteredOn(
                        one -> one.state() == Future.State.FAILED && one.exceptionNow() instanceof JournalFullException)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    private List<? extends TrackedEventMessage<?>> read() {
        return engine.readEvents(null, false).toList();
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }
}
