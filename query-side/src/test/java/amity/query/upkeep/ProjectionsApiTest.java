package amity.query.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.message.AmityEvent;
import amity.query.projection.Rebuild;
import amity.query.projection.RebuildOne;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import amity.query.testing.Turbulence;
import amity.query.upkeep.FinishedRebuild.Result;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ProjectionsApiTest extends QuerySideTest {

    private final ProjectionBoard board;
    private final Rebuilds rebuilds;
    private final Rebuild rebuild;
    private final UpkeepMetrics metrics;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    ProjectionsApiTest(
            Journal journal,
            QueryGateway queries,
            ProjectionBoard board,
            Rebuilds rebuilds,
            Rebuild rebuild,
            UpkeepMetrics metrics,
            DataSource database,
            JdbcClient jdbc,
            WebApplicationContext context) {
        super(journal, queries);
        this.board = board;
        this.rebuilds = rebuilds;
        this.rebuild = rebuild;
        this.metrics = metrics;
        this.database = database;
        this.jdbc = jdbc;
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** The next test takes the tables away, from a rebuild that still runs too. */
    @AfterEach
    void awaitTheEnd() {
        await().until(() -> !rebuilds.anyRunning());
    }

    @BeforeEach
    void given() {
        journal.record(Turbulence.of(0, 20).toArray(AmityEvent[]::new));
        journal.awaitProjected();
    }

    private ResultActions order(String address) throws Exception {
        return mvc.perform(post(address).locale(Locale.ENGLISH));
    }

    private ProjectionStatus state(String projection) {
        return board.statuses().of(board.projection(projection));
    }

    private FinishedRebuild last(String projection) {
        await().until(() -> !rebuilds.anyRunning());
        return rebuilds.last(board.projection(projection)).orElseThrow();
    }

    @Test
    void allProjectionsAtAGlance() throws Exception {
        mvc.perform(get("/api/projections"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.head").value(journal.head()))
                .andExpect(jsonPath("$.projections.length()")
                        .value(board.projections().size()))
                .andExpect(jsonPath("$.projections[?(@.name == 'roster')].position")
                        .value((int) journal.head()))
                .andExpect(jsonPath("$.projections[?(@.name == 'roster')].lag").value(0))
                .andExpect(jsonPath("$.projections[?(@.name == 'roster')].setAside")
                        .value(0));
        mvc.perform(get("/api/projections/roster"))
                .andExpect(
                        jsonPath("$.version").value(board.projection("roster").version()))
                .andExpect(jsonPath("$.state").value("FOLLOWING"))
                .andExpect(jsonPath("$.rebuild").value(nullValue()));
    }

    @Test
    void oneIsBuiltAnewInTheBackground() throws Exception {
        Map<String, List<String>> followed = Tables.contents(jdbc);
        order("/api/projections/roster/rebuild")
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", "/api/projections/roster"))
                .andExpect(content().string(""));
        assertThat(last("roster").result()).isEqualTo(Result.SWITCHED);
        assertThat(last("roster").position()).isEqualTo(journal.head());
        assertThat(Tables.contents(jdbc)).isEqualTo(followed);
    }

    @Test
    void allAreBuiltAnewOneAfterTheOther() throws Exception {
        order("/api/projections/all/rebuild")
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", "/api/projections"));
        board.projections()
                .forEach(
                        it -> assertThat(last(it.name()).result()).as(it.name()).isEqualTo(Result.SWITCHED));
    }

    @Test
    void differencesAreToldAndAcceptedOnlyIfAskedFor() throws Exception {
        jdbc.sql("DELETE FROM query_visits.visit").update();

        order("/api/projections/visits/rebuild").andExpect(status().isAccepted());
        assertThat(last("visits").result()).isEqualTo(Result.DIFFERENT);
        mvc.perform(get("/api/projections/visits"))
                .andExpect(jsonPath("$.last.differences[0]").value(containsString("visit, only in the new")));

        order("/api/projections/visits/rebuild?accept-differences=true").andExpect(status().isAccepted());
        assertThat(last("visits").result()).isEqualTo(Result.SWITCHED);
    }

    @Test
    void whileOneRunsTheNextIsRefused() throws Exception {
        RebuildOne.of(rebuild, board.projection("roster"), false, now -> {
            try {
                // Another process holds the lock, as far as this can tell.
                order("/api/projections/roster/rebuild")
                        .andExpect(status().isConflict())
                        .andExpect(jsonPath("$.type").value("urn:amity:problem:rebuild-running"))
                        .andExpect(jsonPath("$.field").value("name"))
                        .andExpect(jsonPath("$.detail").value(containsString("\"roster\"")));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void oneAtATimeInThisProcess() throws Exception {
        try (Connection reader = database.getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("LOCK TABLE query_roster.progress IN ACCESS SHARE MODE");
            order("/api/projections/roster/rebuild").andExpect(status().isAccepted());

            await().until(() -> state("roster").rebuild() != null);
            order("/api/projections/visits/rebuild")
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:amity:problem:rebuild-running"));
            mvc.perform(get("/api/projections/roster"))
                    .andExpect(jsonPath("$.state").value("FOLLOWING"))
                    .andExpect(jsonPath("$.rebuild.since").value("2026-11-23T02:00:00Z"));
            reader.rollback();
            reader.setAutoCommit(true);
        }
        assertThat(last("roster").result()).isEqualTo(Result.SWITCHED);
    }

    @Test
    void whatIsAskedWronglyIsAProblem() throws Exception {
        order("/api/projections/nowhere/rebuild")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:amity:problem:projection-unknown"));
        order("/api/projections/roster/rebuild?accept-differences=perhaps")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("accept-differences"));
        mvc.perform(get("/api/projections/nowhere").locale(Locale.CHINESE))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("没有名为“nowhere”的投影。"));
    }

    @Test
    void browsersAreToldWhatChanges() throws Exception {
        MvcResult stream = mvc.perform(get("/api/projections/events").accept("text/event-stream"))
                .andExpect(request().asyncStarted())
                .andReturn();
        assertThat(stream.getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(stream.getResponse().getContentAsString())
                .startsWith("event:projections\ndata:{\"head\":" + journal.head());

        order("/api/projections/roster/rebuild");

        await().untilAsserted(() ->
                assertThat(stream.getResponse().getContentAsString()).contains("\"result\":\"SWITCHED\""));
    }

    @Test
    void gaugesForWhoWatches() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        metrics.bindTo(registry);
        journal.stop();
        journal.record(Turbulence.of(20, 21).toArray(AmityEvent[]::new));

        assertThat(registry.get("amity.journal.head").gauge().value()).isEqualTo(journal.head());
        assertThat(registry.get("amity.projection.lag")
                        .tag("projection", "roster")
                        .gauge()
                        .value())
                .isGreaterThan(5);
        assertThat(registry.get("amity.projection.set.aside")
                        .tag("projection", "roster")
                        .gauge()
                        .value())
                .isZero();
    }
}
