package amity.query.projection;

import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.message.value.Tier;
import amity.query.projection.Rebuilding.Phase;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a projection could not take in, and what a rebuild makes of it. Kobe is the partner that is in trouble. */
class SetAsideTest extends QuerySideTest {

    private final Rebuild rebuild;
    private final JdbcClient jdbc;
    private final Projection roster;

    SetAsideTest(
            Journal journal, QueryGateway queries, Rebuild rebuild, List<Projection> projections, JdbcClient jdbc) {
        super(journal, queries);
        this.rebuild = rebuild;
        this.jdbc = jdbc;
        this.roster = projections.stream()
                .filter(it -> it.name().equals("roster"))
                .findFirst()
                .orElseThrow();
    }

    private static final String NO_KOBE = "ALTER TABLE %s.partner ADD CONSTRAINT no_kobe CHECK (name_en <> 'Kobe')";

    private static final String NO_TIE_WITH_KOBE =
            "ALTER TABLE %s.tier ADD CONSTRAINT no_kobe CHECK (name_en <> 'Kobe')";

    private Map<String, List<String>> undisturbed = Map.of();

    @BeforeEach
    void whatIsWrittenWhenNothingGoesWrong() {
        recordAll();
        undisturbed = Tables.contents(jdbc);
        journal.clear();
        journal.start();
    }

    private void recordAll() {
        journal.record(registered("oita", "JP"), registered("kobe", "JP"));
        journal.record(signed("kobe", Tier.SISTER_CITY, "1979"), signed("oita", Tier.SISTER_CITY, "1980"));
        journal.record(suspended("kobe", "1990"));
        journal.awaitProjected();
    }

    private List<String> letters() {
        return jdbc.sql("""
                        SELECT sequenceIdentifier || ' ' || eventIdentifier || (causeType IS NOT NULL) AS letter
                        FROM query.dead_letter WHERE processingGroup = 'roster' ORDER BY sequenceIdentifier, sequenceIndex
                        """).query((row, number) -> row.getString(1)).list();
    }

    /** The journal has what this version of the program does not know, in the stream of kobe. */
    private void recordUnheardOf(int number) {
        jdbc.sql(
                        "SELECT journal.append_one(:id, NULL, 'partner/kobe', :number, 'test', 'amity.UnheardOf', '1', '{}', '{}')")
                .param("id", "unheard-of-" + number)
                .param("number", number)
                .query()
                .singleValue();
        journal.skip("partner/kobe");
        await().untilAsserted(() -> assertThat(letters()).contains("partner/kobe unheard-of-" + number + "true"));
    }

    @Test
    void whatCanBeTakenInNowIsNoLongerSetAside() {
        jdbc.sql(NO_KOBE.formatted("query_roster")).update();
        recordAll();
        assertThat(letters())
                .containsExactly("partner/kobe event-2true", "partner/kobe event-3false", "partner/kobe event-5false");

        Rebuild.Outcome outcome = RebuildOne.of(rebuild, roster, false, any -> {});

        assertThat(outcome).isEqualTo(new Rebuild.Outcome(5, List.of(), true, 1, 0));
        assertThat(letters()).isEmpty();
        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
        journal.record(suspended("kobe", "1995"));
        journal.awaitProjected();
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatStillCannotKeepsItsLettersAsTheyWere() {
        journal.record(registered("oita", "JP"), registered("kobe", "JP"));
        recordUnheardOf(1);
        journal.record(signed("kobe", Tier.SISTER_CITY, "1979"));
        journal.awaitProjected();
        var before = jdbc.sql("SELECT * FROM query.dead_letter").query().listOfRows();

        Rebuild.Outcome outcome = RebuildOne.of(rebuild, roster, false, any -> {});

        assertThat(outcome).isEqualTo(new Rebuild.Outcome(4, List.of(), true, 0, 1));
        assertThat(jdbc.sql("SELECT * FROM query.dead_letter").query().listOfRows())
                .usingRecursiveComparison()
                .isEqualTo(before);
        journal.record(suspended("kobe", "1990"));
        journal.awaitProjected();
        assertThat(letters())
                .containsExactly(
                        "partner/kobe unheard-of-1true", "partner/kobe event-4false", "partner/kobe event-5false");
    }

    /** Live the first event failed; anew it is a later one. */
    @Test
    void lettersBeginWithTheEventThatFailsNow() {
        jdbc.sql(NO_KOBE.formatted("query_roster")).update();
        journal.record(registered("oita", "JP"), registered("kobe", "JP"));
        await().untilAsserted(() -> assertThat(letters()).hasSize(1));
        jdbc.sql("""
                SELECT journal.append_one('unheard-of', NULL, 'partner/kobe', 1, 'test', 'amity.UnheardOf', '1', '{}', '{}')
                """).query().singleValue();
        journal.skip("partner/kobe");
        journal.awaitProjected();
        assertThat(letters()).containsExactly("partner/kobe event-2true", "partner/kobe unheard-offalse");

        RebuildOne.of(rebuild, roster, false, any -> {});

        assertThat(letters()).containsExactly("partner/kobe unheard-oftrue");
        assertThat(jdbc.sql("SELECT record FROM query_roster.partner ORDER BY record")
                        .query(String.class)
                        .list())
                .containsExactly("partner/kobe", "partner/oita");
    }

    @Test
    void whatWasGivenUpIsTriedAgainAndIsADifference() {
        journal.record(registered("oita", "JP"), registered("kobe", "JP"));
        recordUnheardOf(1);
        jdbc.sql("DELETE FROM query.dead_letter").update();

        Rebuild.Outcome refused = RebuildOne.of(rebuild, roster, false, any -> {});
        assertThat(refused.switched()).isFalse();
        assertThat(refused.differences()).singleElement().asString().contains("partner/kobe", "cannot be taken in");
        assertThat(letters()).isEmpty();

        Rebuild.Outcome accepted = RebuildOne.of(rebuild, roster, true, any -> {});
        assertThat(accepted.setAside()).isEqualTo(1);
        assertThat(letters()).containsExactly("partner/kobe unheard-of-1true");
    }

    /** Axon's own memory of what is set aside does not know what a rebuild wrote into the table. */
    @Test
    void whatARebuildSetAsideHoldsUpWhatFollows() {
        journal.record(registered("oita", "JP"), registered("kobe", "JP"));
        recordUnheardOf(1);
        jdbc.sql("DELETE FROM query.dead_letter").update();
        RebuildOne.of(rebuild, roster, true, any -> {});

        journal.record(signed("kobe", Tier.SISTER_CITY, "1979"), signed("oita", Tier.SISTER_CITY, "1980"));
        journal.awaitProjected();

        assertThat(letters()).containsExactly("partner/kobe unheard-of-1true", "partner/kobe event-4false");
    }

    /** Written by the thousand, one bad row spoils the rest; then it goes event by event. */
    @Test
    void aRowThatPostgresRefusesIsSetAsideAsLive() {
        recordAll();

        Rebuild.Outcome outcome = RebuildOne.of(rebuild, roster, true, now -> {
            // The tables are new when the first phase begins, and again when it begins anew.
            if (now.events() == 0 && now.phase() != Phase.INDEXING) {
                jdbc.sql(NO_TIE_WITH_KOBE.formatted("query_roster_next")).update();
            }
        });

        assertThat(outcome.setAside()).isEqualTo(1);
        assertThat(outcome.differences()).anySatisfy(line -> assertThat(line).contains("partner/kobe", "no_kobe"));
        assertThat(letters()).containsExactly("partner/kobe event-3true", "partner/kobe event-5false");
        assertThat(jdbc.sql("SELECT record FROM query_roster.tier")
                        .query(String.class)
                        .list())
                .containsExactly("partner/oita");
    }

    @Test
    void rowsThatDoNotGoTogetherAreWrittenOneByOne() {
        recordAll();

        Rebuild.Outcome outcome = RebuildOne.of(rebuild, roster, false, now -> {
            if (now.phase() == Phase.INDEXING) {
                jdbc.sql("INSERT INTO query_roster_next.tier SELECT * FROM query_roster_next.tier")
                        .update();
            }
        });

        assertThat(outcome.switched()).isTrue();
        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
    }
}
