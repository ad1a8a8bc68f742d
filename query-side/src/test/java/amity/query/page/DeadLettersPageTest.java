package amity.query.page;

import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import amity.query.testing.Journal;
import amity.query.upkeep.DeadLetterReader;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;

/** Cities of Japan cannot be taken in by the roster, as long as a constraint stands in their way. */
class DeadLettersPageTest extends UpkeepPageTest {

    private static final String PAGE = "/admin/dead-letters";

    private final DeadLetterReader reader;
    private final JdbcClient jdbc;

    DeadLettersPageTest(
            Journal journal,
            QueryGateway queries,
            DeadLetterReader reader,
            JdbcClient jdbc,
            WebApplicationContext context) {
        super(journal, queries, context);
        this.reader = reader;
        this.jdbc = jdbc;
    }

    private void refuse() {
        jdbc.sql("ALTER TABLE query_roster.partner ADD CONSTRAINT no_japan CHECK (country <> 'JP')")
                .update();
    }

    private void allow() {
        jdbc.sql("ALTER TABLE query_roster.partner DROP CONSTRAINT no_japan").update();
    }

    private String kobe() {
        refuse();
        journal.record(registered("kobe", "JP"), signed("kobe", SISTER_CITY, "1980"));
        journal.awaitProjected();
        return reader.list(0, 1).deadLetters().getFirst().id();
    }

    @Test
    void nothingIsSetAside() throws Exception {
        assertThat(read(PAGE, ENGLISH))
                .contains("Nothing is set aside: every projection has taken in all that was recorded.");
        assertThat(read(PAGE, CHINESE)).contains("没有搁置事件");
        assertThat(read(PAGE + "?page=7", ENGLISH)).contains("There is nothing on this page of the list.");
        assertThat(read(PAGE + "?page=x", ENGLISH)).contains("Nothing is set aside");
    }

    @Test
    void listsWhatFailedAndWhyWithoutTheInsideOfTheProgram() throws Exception {
        kobe();

        MvcResult answer = ask(PAGE, ENGLISH);

        assertThat(text(answer))
                .contains("1–1 of 1")
                .contains("Registered · partner/kobe entry no. 1 Later events of the record that wait: 1 Roster")
                .contains("Roster ERROR: new row for relation");
        assertThat(html(answer)).doesNotContain("\tat ").doesNotContain(".java:");
    }

    @Test
    void turnsPages() throws Exception {
        refuse();
        IntStream.range(0, 26).forEach(i -> journal.record(registered("city-" + (char) ('a' + i), "JP")));
        journal.awaitProjected();

        assertThat(html(ask(PAGE, ENGLISH)))
                .contains("1–25 of 26")
                .contains("href=\"/admin/dead-letters?page=1\"")
                .doesNotContain("id=\"page-previous\"");
        assertThat(html(ask(PAGE + "?page=1", ENGLISH)))
                .contains("26–26 of 26")
                .containsPattern("id=\"page-previous\" href=\"/admin/dead-letters\"")
                .doesNotContain("id=\"page-next\"");
    }

    @Test
    void showsWhatIsInOne() throws Exception {
        assertThat(read(PAGE + "/" + kobe(), ENGLISH))
                .contains("amity.PartnerRegistered")
                .contains("&quot;nameEn&quot; : &quot;Kobe&quot;")
                .contains("&quot;source&quot; : &quot;document 1&quot;")
                .contains("no_japan");
    }

    @Test
    void triedAgainWithSuccessItIsGoneFromTheList() throws Exception {
        String kobe = kobe();
        allow();

        MvcResult answer = order(PAGE + "/" + kobe + "/retry", ENGLISH);

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(told(answer)).isEqualTo(Map.of("done", "The record is no longer set aside. Events taken in: 2."));
        assertThat(reader.list(0, 1).total()).isZero();
    }

    @Test
    void triedAgainInVainItIsShownWithItsCause() throws Exception {
        String kobe = kobe();

        MvcResult answer = order(PAGE + "/" + kobe + "/retry", CHINESE);

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(PAGE + "/" + kobe);
        assertThat(told(answer)).isEqualTo(Map.of("refused", "仍未能处理，原因见下。已处理事件：0。"));
    }

    @Test
    void withoutAReasonNothingIsGivenUpAndTheFieldSaysWhy() throws Exception {
        String kobe = kobe();

        MvcResult none = order(PAGE + "/" + kobe + "/discard", CHINESE, "reason", "  ");
        MvcResult novel = order(PAGE + "/" + kobe + "/discard", ENGLISH, "reason", "x".repeat(501));

        assertThat(none.getResponse().getStatus()).isEqualTo(400);
        assertThat(html(none))
                .containsPattern("id=\"reason-problem\"[^>]*>放弃事件必须说明理由")
                .containsPattern("id=\"reason\"[^>]*aria-invalid=\"true\"");
        assertThat(html(novel)).contains("500").contains("x".repeat(501));
        assertThat(reader.list(0, 1).total()).isEqualTo(1);
    }

    @Test
    void givenUpItIsWrittenDownByWhomAndWhy() throws Exception {
        MvcResult answer = order(PAGE + "/" + kobe() + "/discard", ENGLISH, "reason", " a test record ");

        assertThat(told(answer)).isEqualTo(Map.of("done", "Given up: partner/kobe. Events: 2."));
        assertThat(jdbc.sql("SELECT DISTINCT discarded_by, reason FROM query.discarded_letter")
                        .query()
                        .singleRow())
                .isEqualTo(Map.of("discarded_by", "li", "reason", "a test record"));
    }

    @Test
    void oneThatIsGoneLeadsBackToTheList() throws Exception {
        MvcResult answer = ask(PAGE + "/nowhere", ENGLISH);

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(told(answer).get("refused")).asString().contains("There is no dead letter \"nowhere\"");
    }
}
