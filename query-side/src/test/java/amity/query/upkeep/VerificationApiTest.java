package amity.query.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.message.AmityEvent;
import amity.query.naive.Verification;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Turbulence;
import java.sql.Connection;
import java.time.Clock;
import java.util.Locale;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class VerificationApiTest extends QuerySideTest {

    private final Verifications verifications;
    private final Verification verification;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    VerificationApiTest(
            Journal journal,
            QueryGateway queries,
            Verifications verifications,
            Verification verification,
            DataSource database,
            JdbcClient jdbc,
            WebApplicationContext context) {
        super(journal, queries);
        this.verifications = verifications;
        this.verification = verification;
        this.database = database;
        this.jdbc = jdbc;
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeEach
    void given() {
        journal.record(Turbulence.of(0, 20).toArray(AmityEvent[]::new));
        journal.awaitProjected();
    }

    private ResultActions start() throws Exception {
        return mvc.perform(post("/api/verification").locale(Locale.ENGLISH));
    }

    private ResultActions end() throws Exception {
        await().until(() -> verifications.status().running() == null);
        return mvc.perform(get("/api/verification"));
    }

    @Test
    void allIsEqual() throws Exception {
        start().andExpect(status().isAccepted()).andExpect(header().string("Location", "/api/verification"));
        end().andExpect(jsonPath("$.running").value(nullValue()))
                .andExpect(jsonPath("$.last.result").value("EQUAL"))
                .andExpect(jsonPath("$.last.verified.position").value(journal.head()))
                .andExpect(jsonPath("$.last.verified.compared").value(greaterThan(100)))
                .andExpect(jsonPath("$.last.verified.discrepancies").isEmpty());
    }

    @Test
    void whatIsShownOtherwiseIsNamed() throws Exception {
        jdbc.sql("UPDATE query_roster.partner SET name_en = 'Odd'").update();
        start();
        end().andExpect(jsonPath("$.last.result").value("DIFFERENT"))
                .andExpect(jsonPath("$.last.verified.discrepancies[*].projection")
                        .value(hasItem(startsWith("names en Odd"))));
    }

    /** It cannot go on while the roster cannot be read. */
    @Test
    void oneAtATimeAndWhatIsRecordedMeanwhileChangesNothing() throws Exception {
        long before = journal.head();
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE query_roster.tier IN ACCESS EXCLUSIVE MODE");
            start();
            await().untilAsserted(() -> mvc.perform(get("/api/verification"))
                    .andExpect(jsonPath("$.running.phase").value("COMPARING"))
                    .andExpect(jsonPath("$.running.since").value("2026-11-23T02:00:00Z")));
            start().andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:amity:problem:verification-running"))
                    .andExpect(jsonPath("$.title").value("A verification is running"));
            journal.record(Turbulence.of(20, 25).toArray(AmityEvent[]::new));
            holder.rollback();
            holder.setAutoCommit(true);
        }
        end().andExpect(jsonPath("$.last.result").value("EQUAL"))
                .andExpect(jsonPath("$.last.verified.position").value(before));
        journal.awaitProjected();
    }

    @Test
    void itStopsWithTheProgram() throws Exception {
        Verifications stopping = new Verifications(verification, Clock.systemUTC());
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE query_roster.tier IN ACCESS EXCLUSIVE MODE");
            stopping.start();
            stopping.close();
            holder.rollback();
            holder.setAutoCommit(true);
        }
        await().until(() -> stopping.status().running() == null);
        assertThat(stopping.status().last())
                .extracting(FinishedVerification::result)
                .isEqualTo(FinishedVerification.Result.STOPPED);
    }
}
