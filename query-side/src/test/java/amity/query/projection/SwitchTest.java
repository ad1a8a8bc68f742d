package amity.query.projection;

import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.message.AmityEvent;
import amity.message.query.FindRoster;
import amity.message.query.KnownAt;
import amity.message.query.Roster;
import amity.message.query.Viewpoint;
import amity.query.projection.Rebuilding.Phase;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import amity.query.testing.Turbulence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New tables take the place of old ones under the eyes of many readers. */
class SwitchTest extends QuerySideTest {

    private final Rebuild rebuild;
    private final Generations generations;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final Projection roster;

    SwitchTest(
            Journal journal,
            QueryGateway queries,
            Rebuild rebuild,
            List<Projection> projections,
            Generations generations,
            DataSource database,
            JdbcClient jdbc) {
        super(journal, queries);
        this.rebuild = rebuild;
        this.generations = generations;
        this.database = database;
        this.jdbc = jdbc;
        this.roster = projections.stream()
                .filter(it -> it.name().equals("roster"))
                .findFirst()
                .orElseThrow();
    }

    private Roster askRoster() {
        return ask(new FindRoster(Viewpoint.NOW), Roster.class);
    }

    /** Every answer of now is, word for word, the one that is given later for its position. */
    @Test
    void readersNeverSeeAnythingButTheStateOfTheirPosition() throws Exception {
        List<AmityEvent> facts = Turbulence.of(0, 60);
        journal.record(facts.subList(0, 200).toArray(AmityEvent[]::new));
        journal.awaitProjected();
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger answers = new AtomicInteger();
        Map<Long, Roster> seen = new ConcurrentHashMap<>();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        int rebuilds = 8;
        try (var threads = Executors.newFixedThreadPool(13)) {
            for (int i = 0; i < 12; i++) {
                threads.submit(() -> {
                    long last = 0;
                    while (!stop.get()) {
                        try {
                            Roster roster = askRoster();
                            answers.incrementAndGet();
                            Roster other = seen.putIfAbsent(roster.position(), roster);
                            if (other != null && !other.equals(roster)) {
                                wrong.add("two answers for " + roster.position());
                            }
                            if (roster.position() < last) {
                                wrong.add("back from " + last + " to " + roster.position());
                            }
                            last = roster.position();
                        } catch (RuntimeException failed) {
                            wrong.add(failed.toString());
                        }
                    }
                });
            }
            threads.submit(() -> {
                for (AmityEvent fact : facts.subList(200, facts.size())) {
                    journal.record(fact);
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                return null;
            });
            for (int i = 0; i < rebuilds; i++) {
                assertThat(RebuildOne.of(rebuild, roster, false, any -> {}).switched())
                        .isTrue();
            }
            await().until(() -> journal.head() == facts.size());
            stop.set(true);
        }

        assertThat(wrong).isEmpty();
        assertThat(answers.get()).isGreaterThan(100);
        journal.awaitProjected();
        seen.forEach((position, roster) -> assertThat(
                        ask(new FindRoster(Viewpoint.NOW.knownAt(KnownAt.position(position))), Roster.class))
                .as("@" + position)
                .isEqualTo(roster));
    }

    /** Somebody counts for a long time; others must not stand behind the rebuild that waits for it. */
    @Test
    void aLongReadingHoldsUpTheSwitchButNobodyElse() throws Exception {
        journal.record(registered("oita", "JP"), signed("oita", SISTER_CITY, "1979"));
        journal.awaitProjected();
        CompletableFuture<Rebuild.Outcome> rebuilding;
        List<Phase> phases = new ArrayList<>();
        try (Connection reader = database.getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;"
                    + " LOCK TABLE query_roster.progress IN ACCESS SHARE MODE");
            assertThat(count(statement)).isEqualTo(1);
            rebuilding = CompletableFuture.supplyAsync(
                    () -> RebuildOne.of(rebuild, roster, false, now -> phases.add(now.phase())));
            await().until(() -> phases.contains(Phase.SWITCHING));

            for (int i = 0; i < 20; i++) {
                long begun = System.nanoTime();
                assertThat(askRoster().entries()).hasSize(1);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1500));
            }
            journal.record(registered("kobe", "JP"), signed("kobe", SISTER_CITY, "1980"));
            journal.awaitProjected();
            assertThat(askRoster().entries()).hasSize(2);
            assertThat(rebuilding).isNotDone();
            assertThat(count(statement)).as("as of its beginning").isEqualTo(1);
            reader.rollback();
            reader.setAutoCommit(true);
        }
        assertThat(rebuilding.get(30, TimeUnit.SECONDS).switched()).isTrue();
        assertThat(askRoster().entries()).hasSize(2);
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM query_roster.tier")) {
            result.next();
            return result.getInt(1);
        }
    }

    /** A backup locks all tables, and knows nothing of our ways. */
    @Test
    void oldTablesThatAreStillReadAreDroppedByTheNextRebuild() throws Exception {
        journal.record(registered("oita", "JP"));
        journal.awaitProjected();
        Map<String, List<String>> followed = Tables.contents(jdbc);
        try (Connection backup = database.getConnection();
                Statement statement = backup.createStatement()) {
            backup.setAutoCommit(false);
            statement.execute("LOCK TABLE query_roster.partner IN ACCESS SHARE MODE");

            assertThat(RebuildOne.of(rebuild, roster, false, any -> {}).switched())
                    .isTrue();

            assertThat(generations.isThere(Generation.previous(roster))).isTrue();
            journal.record(registered("kobe", "JP"));
            journal.awaitProjected();
            backup.rollback();
            backup.setAutoCommit(true);
        }
        assertThat(RebuildOne.of(rebuild, roster, false, any -> {}).switched()).isTrue();
        assertThat(generations.isThere(Generation.previous(roster))).isFalse();
        assertThat(Tables.contents(jdbc).keySet()).isEqualTo(followed.keySet());
    }
}
