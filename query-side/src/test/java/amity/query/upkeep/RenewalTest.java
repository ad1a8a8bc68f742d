package amity.query.upkeep;

import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.message.AmityEvent;
import amity.message.query.FindRoster;
import amity.message.query.Roster;
import amity.message.query.Viewpoint;
import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import amity.query.testing.Turbulence;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the roster are of an earlier version: another name for each partner, as it were. */
class RenewalTest extends QuerySideTest {

    private final ProjectionBoard board;
    private final ProjectionKeeper keeper;
    private final Rebuilds rebuilds;
    private final Generations generations;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final Projection roster;

    RenewalTest(
            Journal journal,
            QueryGateway queries,
            ProjectionBoard board,
            ProjectionKeeper keeper,
            Rebuilds rebuilds,
            Generations generations,
            DataSource database,
            JdbcClient jdbc) {
        super(journal, queries);
        this.board = board;
        this.keeper = keeper;
        this.rebuilds = rebuilds;
        this.generations = generations;
        this.database = database;
        this.jdbc = jdbc;
        this.roster = board.projection("roster");
    }

    private ProjectionState state() {
        return board.statuses().of(roster).state();
    }

    private void makeOld() {
        journal.stop();
        jdbc.sql("UPDATE query_roster.progress SET version = 0").update();
        jdbc.sql("UPDATE query_roster.partner SET name_en = 'Old ' || name_en").update();
        jdbc.sql("UPDATE query_roster.tier SET name_en = 'Old ' || name_en").update();
        journal.start();
    }

    private List<String> shown() {
        return ask(new FindRoster(Viewpoint.NOW), Roster.class).entries().stream()
                .map(entry -> entry.names().en())
                .toList();
    }

    @Test
    void itIsBuiltAnewWhileTheOldOneIsShown() throws Exception {
        journal.record(registered("oita", "JP"), signed("oita", SISTER_CITY, "1979"));
        journal.awaitProjected();
        makeOld();
        try (Connection reader = database.getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("LOCK TABLE query_roster.progress IN ACCESS SHARE MODE");
            keeper.renewOutdated(rebuilds);
            await().until(() -> state() == ProjectionState.BUILDING);
            journal.record(registered("kobe", "JP"), signed("kobe", SISTER_CITY, "1980"));
            await().until(() -> journal.position("visits") == 4);

            assertThat(shown()).containsExactly("Old Oita");
            assertThat(journal.position("roster")).isEqualTo(2);
            reader.rollback();
            reader.setAutoCommit(true);
        }
        await().atMost(60, TimeUnit.SECONDS).until(() -> state() == ProjectionState.FOLLOWING);
        journal.awaitProjected();
        assertThat(shown()).containsExactly("Oita", "Kobe");
    }

    @Test
    void nobodyWritesToTheOldOneAndNothingIsSetAside() {
        journal.record(Turbulence.of(0, 20).toArray(AmityEvent[]::new));
        journal.awaitProjected();
        Map<String, List<String>> followed;
        makeOld();
        followed = Tables.contents(jdbc);

        journal.record(registered("oita", "JP"));
        await().until(() -> journal.position("visits") == journal.head());
        await().until(() -> state() == ProjectionState.OUTDATED);

        assertThat(Tables.contents(jdbc).get("query_roster.partner")).isEqualTo(followed.get("query_roster.partner"));
        assertThat(jdbc.sql("SELECT count(*) FROM query.dead_letter")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(board.statuses().of(roster).lag()).isEqualTo(1);

        keeper.renewOutdated(rebuilds);
        await().atMost(60, TimeUnit.SECONDS).until(() -> state() == ProjectionState.FOLLOWING);
        journal.awaitProjected();
    }

    @Test
    void oneThatIsNotThereIsMadeBeforeAnybodyAsks() {
        journal.record(Turbulence.of(0, 20).toArray(AmityEvent[]::new));
        journal.awaitProjected();
        Map<String, List<String>> followed = Tables.contents(jdbc);
        journal.stop();
        generations.drop(Generation.live(roster));
        jdbc.sql("CREATE SCHEMA query_roster_next").update();
        assertThat(state()).isEqualTo(ProjectionState.MISSING);

        keeper.makeMissing();

        journal.start();
        journal.awaitProjected();
        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
        assertThat(generations.isThere(Generation.next(roster))).isFalse();
    }
}
