package amity.query.page;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.message.AmityEvent;
import amity.query.testing.Journal;
import amity.query.testing.Turbulence;
import amity.query.upkeep.ProjectionBoard;
import amity.query.upkeep.Rebuilds;
import amity.query.upkeep.Verifications;
import java.sql.Connection;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;

class ProjectionsPageTest extends UpkeepPageTest {

    private static final String PAGE = "/admin/projections";

    private final ProjectionBoard board;
    private final Rebuilds rebuilds;
    private final Verifications verifications;
    private final DataSource database;
    private final JdbcClient jdbc;

    ProjectionsPageTest(
            Journal journal,
            QueryGateway queries,
            ProjectionBoard board,
            Rebuilds rebuilds,
            Verifications verifications,
            DataSource database,
            JdbcClient jdbc,
            WebApplicationContext context) {
        super(journal, queries, context);
        this.board = board;
        this.rebuilds = rebuilds;
        this.verifications = verifications;
        this.database = database;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void given() {
        journal.record(Turbulence.of(0, 20).toArray(AmityEvent[]::new));
        journal.awaitProjected();
    }

    /** Also after a test: the next takes the tables away. */
    @AfterEach
    void awaitEnd() {
        await().until(() -> !rebuilds.anyRunning());
    }

    @Test
    void saysHowEachIs() throws Exception {
        MvcResult answer = ask(PAGE, ENGLISH);

        assertThat(text(answer))
                .contains("The journal has come to entry no. " + journal.head() + ".")
                .contains("Roster roster Up to date "
                        + board.projection("roster").version() + " " + journal.head() + " 0");
        assertThat(board.projections())
                .allSatisfy(one -> assertThat(html(answer)).contains("id=\"rebuild-" + one.name() + "\""));
        assertThat(html(answer))
                .contains("id=\"place-upkeep\" href=\"/admin/projections\" aria-current=\"true\"")
                .containsPattern("id=\"said\"[^>]*aria-live=\"polite\"[^>]*>No rebuild is running.");
        assertThat(read(PAGE, CHINESE)).contains("名册 roster 正常");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roster | en | A rebuild has begun: Roster.",
                "all    | en | A rebuild of all projections has begun.",
                "roster | zh | 已开始重建：名册。"
            })
    void oneOrAllAreBuiltAnew(String which, String language, String sentence) throws Exception {
        MvcResult answer = order(PAGE + "/" + which + "/rebuild", Locale.of(language));

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(told(answer)).isEqualTo(Map.of("done", sentence));
        awaitEnd();
        assertThat(read(PAGE, ENGLISH))
                .contains("Built anew up to entry no. " + journal.head() + " 23 November 2026, 10:00");
    }

    @Test
    void whileOneRunsItsProgressIsShownAndTheNextIsRefused() throws Exception {
        try (Connection reader = database.getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("LOCK TABLE query_roster.progress IN ACCESS SHARE MODE");
            order(PAGE + "/roster/rebuild", ENGLISH);
            await().untilAsserted(() -> assertThat(read(PAGE, ENGLISH)).contains("Putting in place 100 %"));

            assertThat(html(ask(PAGE, ENGLISH)))
                    .contains("aria-label=\"Progress of the rebuild: Roster\"")
                    .contains("Rebuild: Putting in place, 100 percent");
            MvcResult refused = order(PAGE + "/visits/rebuild", ENGLISH);
            assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
            assertThat(told(refused))
                    .isEqualTo(
                            Map.of(
                                    "refused",
                                    "A rebuild of \"roster\" is running; only one runs at a time. Please try again when it is over."));
            reader.rollback();
            reader.setAutoCommit(true);
        }
        awaitEnd();
    }

    @Test
    void differencesAreNamedAndAccepted() throws Exception {
        jdbc.sql("UPDATE query_roster.partner SET name_en = 'Odd'").update();
        order(PAGE + "/roster/rebuild", ENGLISH);
        awaitEnd();

        MvcResult answer = ask(PAGE, ENGLISH);
        assertThat(text(answer)).contains("Differs; the old one stays").contains("What differs");
        assertThat(html(answer)).contains("form=\"accept-roster\"").doesNotContain("form=\"accept-visits\"");

        order(PAGE + "/roster/rebuild", ENGLISH, "accept-differences", "true");
        awaitEnd();
        assertThat(read(PAGE, ENGLISH)).contains("Built anew").doesNotContain("Differs;");
    }

    @Test
    void aVerificationTellsWhatItCompared() throws Exception {
        assertThat(read(PAGE, ENGLISH)).contains("None since the start");
        assertThat(told(order(PAGE + "/verification", ENGLISH)))
                .isEqualTo(Map.of("done", "The verification has begun."));
        await().until(() -> verifications.status().running() == null);
        assertThat(read(PAGE, ENGLISH))
                .contains("All is equal 23 November 2026, 10:00")
                .contains("as known at entry no. " + journal.head() + ".");
        assertThat(read(PAGE, CHINESE)).contains("全部一致");
    }

    @Test
    void aVerificationNamesWhatDiffers() throws Exception {
        jdbc.sql("UPDATE query_roster.partner SET name_en = 'Odd'").update();
        order(PAGE + "/verification", ENGLISH);
        await().until(() -> verifications.status().running() == null);
        assertThat(read(PAGE, ENGLISH)).contains("Entries that differ: ").contains("; shown names en Odd");
    }

    @Test
    void oneThatIsNotThereIsRefusedInTheReadersLanguage() throws Exception {
        assertThat(told(order(PAGE + "/nowhere/rebuild", CHINESE))).isEqualTo(Map.of("refused", "没有名为“nowhere”的投影。"));
    }
}
