package amity.query.projection;

import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.message.AmityEvent;
import amity.message.value.Tier;
import amity.query.projection.Rebuilding.Phase;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import amity.query.testing.Turbulence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is built anew is what the followers wrote, whatever happens on the way. */
class RebuildTest extends QuerySideTest {

    private final Rebuild rebuild;
    private final List<Projection> projections;
    private final Generations generations;
    private final DataSource database;
    private final JdbcClient jdbc;

    RebuildTest(
            Journal journal,
            QueryGateway queries,
            Rebuild rebuild,
            List<Projection> projections,
            Generations generations,
            DataSource database,
            JdbcClient jdbc) {
        super(journal, queries);
        this.rebuild = rebuild;
        this.projections = projections;
        this.generations = generations;
        this.database = database;
        this.jdbc = jdbc;
    }

    private static AmityEvent[] turbulence(int from, int to) {
        return Turbulence.of(from, to).toArray(AmityEvent[]::new);
    }

    private Map<String, List<String>> followed() {
        journal.awaitProjected();
        assertThat(jdbc.sql("SELECT count(*) FROM query.dead_letter")
                        .query(Integer.class)
                        .single())
                .isZero();
        return Tables.contents(jdbc);
    }

    private Projection roster() {
        return projections.stream()
                .filter(it -> it.name().equals("roster"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTablesAreThoseThatTheFollowersWrote() {
        journal.record(turbulence(0, 120));
        Map<String, List<String>> followed = followed();

        for (Projection projection : projections) {
            List<Rebuilding> told = new ArrayList<>();
            Rebuild.Outcome outcome = RebuildOne.of(rebuild, projection, false, told::add);

            assertThat(outcome).isEqualTo(new Rebuild.Outcome(journal.head(), List.of(), true, 0, 0));
            assertThat(told)
                    .extracting(Rebuilding::phase)
                    .containsSubsequence(Phase.FOLDING, Phase.INDEXING, Phase.COMPARING, Phase.SWITCHING, Phase.DONE);
        }

        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
        assertThat(followed.get("query_roster.tier")).hasSizeGreaterThan(300);
    }

    @Test
    void theFollowersGoOnWhereTheRebuildEnded() {
        journal.record(turbulence(0, 60));
        journal.record(turbulence(60, 120));
        Map<String, List<String>> followed = followed();
        journal.clear();
        journal.start();

        journal.record(turbulence(0, 60));
        projections.forEach(it -> RebuildOne.of(rebuild, it, true, any -> {}));
        journal.record(turbulence(60, 120));

        assertThat(followed()).isEqualTo(followed);
    }

    /** The last ones come while it is compared, and right before it is switched. */
    @Test
    void whatIsRecordedMeanwhileIsInIt() {
        List<AmityEvent> facts = Turbulence.of(0, 120);
        journal.record(facts.toArray(AmityEvent[]::new));
        Map<String, List<String>> followed = followed();
        journal.clear();
        journal.start();
        journal.record(facts.subList(0, 300).toArray(AmityEvent[]::new));
        Deque<AmityEvent> rest = new ArrayDeque<>(facts.subList(300, facts.size()));

        Consumer<Rebuilding> recording = any -> {
            for (int i = 0; i < 90 && !rest.isEmpty(); i++) {
                journal.record(rest.removeFirst());
            }
        };
        assertThat(RebuildOne.of(rebuild, roster(), false, recording).switched())
                .isTrue();
        journal.record(rest.toArray(AmityEvent[]::new));

        assertThat(followed()).isEqualTo(followed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WAITING", "DONE"})
    void interruptedItLeavesWhatIsAskedAsItWas(Phase where) {
        journal.record(turbulence(0, 60));
        followed();
        Consumer<Rebuilding> interrupting = now -> {
            if (now.phase() == Phase.INDEXING) {
                journal.record(turbulence(60, 80));
            }
            if (now.phase() == where) {
                Thread.currentThread().interrupt();
            }
        };

        assertThatThrownBy(() -> RebuildOne.of(rebuild, roster(), false, interrupting))
                .isInstanceOf(RebuildStopped.class);

        assertThat(Thread.interrupted()).as("the thread still knows").isTrue();
        Map<String, List<String>> followed = followed();
        assertThat(followed.keySet()).noneMatch(table -> table.startsWith("query_roster_"));
        assertThat(RebuildOne.of(rebuild, roster(), false, any -> {}).switched())
                .isTrue();
        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
    }

    @Test
    void whatFailsOnTheWayIsThrownAndLeavesNothing() {
        journal.record(turbulence(0, 20));
        Map<String, List<String>> followed = followed();

        assertThatThrownBy(() -> RebuildOne.of(rebuild, roster(), false, now -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
        assertThat(rebuild.isRunning(roster())).isFalse();
    }

    @Test
    void whileOneIsAtItTheNextIsTold() {
        journal.record(turbulence(0, 20));
        followed();
        List<Boolean> running = new ArrayList<>();

        RebuildOne.of(rebuild, roster(), false, now -> {
            running.add(rebuild.isRunning(roster()));
            assertThatThrownBy(() -> RebuildOne.of(rebuild, roster(), true, any -> {}))
                    .isInstanceOf(AlreadyRebuilding.class);
        });

        assertThat(running).isNotEmpty().doesNotContain(false);
        assertThat(rebuild.isRunning(roster())).isFalse();
        try (RebuildLock elsewhere = RebuildLock.of(database, roster())) {
            assertThat(rebuild.isRunning(roster())).isTrue();
        }
    }

    @Test
    void rowsThatSomebodyTamperedWithAreNamedAndNothingIsSwitchedUnasked() {
        journal.record(
                registered("oita", "JP"),
                registered("kobe", "JP"),
                registered("bonn", "DE"),
                signed("oita", Tier.SISTER_CITY, "1979"));
        Map<String, List<String>> followed = followed();
        jdbc.sql("UPDATE query_roster.partner SET name_en = 'Atlantis' WHERE record = 'partner/kobe'")
                .update();
        jdbc.sql("DELETE FROM query_roster.tier").update();
        Map<String, List<String>> tampered = Tables.contents(jdbc);

        Rebuild.Outcome refused = RebuildOne.of(rebuild, roster(), false, any -> {});

        assertThat(refused.switched()).isFalse();
        assertThat(refused.differences())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("partner, only in the old", "partner/kobe", "Atlantis"),
                        line -> assertThat(line).contains("partner, only in the new", "partner/kobe", "Kobe"),
                        line -> assertThat(line).contains("tier, only in the new", "partner/oita", "SISTER_CITY"));
        assertThat(Tables.contents(jdbc)).isEqualTo(tampered);

        Rebuild.Outcome accepted = RebuildOne.of(rebuild, roster(), true, any -> {});

        assertThat(accepted.switched()).isTrue();
        assertThat(accepted.differences()).isEqualTo(refused.differences());
        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
    }

    @Test
    void aTableThatIsMadeOtherwiseIsNamedToo() {
        journal.record(registered("oita", "JP"));
        Map<String, List<String>> followed = followed();
        jdbc.sql("ALTER TABLE query_roster.partner RENAME COLUMN name_en TO name_fr")
                .update();

        assertThat(RebuildOne.of(rebuild, roster(), false, any -> {}).differences())
                .containsExactly("partner cannot be compared: the old one is made otherwise");

        RebuildOne.of(rebuild, roster(), true, any -> {});
        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
    }

    @Test
    void tablesThatHaveLostTheirPlaceAreReplaced() {
        journal.record(turbulence(0, 20));
        Map<String, List<String>> followed = followed();
        journal.stop();
        jdbc.sql("DROP TABLE query_roster.progress").update();

        assertThat(RebuildOne.of(rebuild, roster(), false, any -> {}).switched())
                .isTrue();

        journal.start();
        assertThat(followed()).isEqualTo(followed);
        assertThat(generations.positionOf(roster())).isEqualTo(journal.head());
    }
}
