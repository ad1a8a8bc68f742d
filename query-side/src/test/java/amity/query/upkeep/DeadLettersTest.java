package amity.query.upkeep;

import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import amity.query.testing.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Kobe cannot be taken in by the roster, as long as a constraint stands in its way. */
class DeadLettersTest extends QuerySideTest {

    private final ProjectionBoard board;
    private final DeadLetterReader reader;
    private final JdbcClient jdbc;
    private final MockMvc mvc;

    DeadLettersTest(
            Journal journal,
            QueryGateway queries,
            ProjectionBoard board,
            DeadLetterReader reader,
            JdbcClient jdbc,
            WebApplicationContext context) {
        super(journal, queries);
        this.board = board;
        this.reader = reader;
        this.jdbc = jdbc;
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private void refuse(String table) {
        jdbc.sql("ALTER TABLE query_roster." + table + " ADD CONSTRAINT no_kobe CHECK (name_en <> 'Kobe')")
                .update();
    }

    private void allow(String table) {
        jdbc.sql("ALTER TABLE query_roster." + table + " DROP CONSTRAINT no_kobe")
                .update();
    }

    private void record() {
        journal.record(registered("oita", "JP"), registered("kobe", "JP"), signed("oita", SISTER_CITY, "1979-09-07"));
        journal.record(signed("kobe", SISTER_CITY, "1980"), suspended("kobe", "1990"));
        journal.awaitProjected();
    }

    private String letter() {
        await().until(() -> reader.list(0, 10).total() > 0);
        return reader.list(0, 10).deadLetters().getFirst().id();
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).locale(Locale.ENGLISH));
    }

    private ResultActions retry(String id) throws Exception {
        return mvc.perform(post("/api/dead-letters/{id}/retry", id).locale(Locale.ENGLISH));
    }

    private ResultActions discard(String id, String body) throws Exception {
        return mvc.perform(post("/api/dead-letters/{id}/discard", id)
                .principal(() -> "li")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .locale(Locale.ENGLISH));
    }

    private ProjectionStatus roster() {
        return board.statuses().of(board.projection("roster"));
    }

    @Test
    void nothingIsSetAside() throws Exception {
        record();
        ask("/api/dead-letters")
                .andExpect(status().isOk())
                .andExpect(content().json("{\"page\": 0, \"size\": 100, \"total\": 0, \"deadLetters\": []}"));
    }

    @Test
    void aRecordIsListedByTheEventThatFailed() throws Exception {
        refuse("partner");
        record();
        ask("/api/dead-letters?size=1")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.deadLetters.length()").value(1))
                .andExpect(jsonPath("$.deadLetters[0].projection").value("roster"))
                .andExpect(jsonPath("$.deadLetters[0].record").value("partner/kobe"))
                .andExpect(jsonPath("$.deadLetters[0].event").value("amity.PartnerRegistered"))
                .andExpect(jsonPath("$.deadLetters[0].eventId").value("event-2"))
                .andExpect(jsonPath("$.deadLetters[0].position").value(2))
                .andExpect(jsonPath("$.deadLetters[0].recordedAt").value("2026-11-23T02:00:00Z"))
                .andExpect(jsonPath("$.deadLetters[0].cause.message").value(containsString("no_kobe")))
                .andExpect(jsonPath("$.deadLetters[0].behind").value(2));
        ask("/api/dead-letters?page=1&size=1")
                .andExpect(jsonPath("$.deadLetters").isEmpty());
        ask("/api/dead-letters?size=0").andExpect(status().isBadRequest());
    }

    @Test
    void oneIsShownWithWhatIsInItAndWithoutTheInsideOfTheProgram() throws Exception {
        refuse("partner");
        record();
        ask("/api/dead-letters/" + letter())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.record").value("partner/kobe"))
                .andExpect(jsonPath("$.payload.details.nameEn").value("Kobe"))
                .andExpect(jsonPath("$.metadata.actor").value("li"))
                .andExpect(jsonPath("$.metadata.source").value("document 2"))
                .andExpect(content().string(not(containsString("\\tat "))))
                .andExpect(content().string(not(containsString(".java:"))));
    }

    @Test
    void whatWaitsBehindHasNoCauseOfItsOwn() throws Exception {
        refuse("partner");
        record();
        String second = Objects.requireNonNull(
                jdbc.sql("SELECT deadLetterIdentifier FROM query.dead_letter WHERE eventIdentifier = 'event-4'")
                        .query(String.class)
                        .single());
        ask("/api/dead-letters/" + second)
                .andExpect(jsonPath("$.cause").value(nullValue()))
                .andExpect(jsonPath("$.behind").value(1));
    }

    @Test
    void triedAgainInVainItSaysWhy() throws Exception {
        refuse("partner");
        record();
        DeadLetter before = reader.list(0, 1).deadLetters().getFirst();

        retry(before.id())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.healed").value(false))
                .andExpect(jsonPath("$.takenIn").value(0))
                .andExpect(jsonPath("$.left.id").value(before.id()))
                .andExpect(jsonPath("$.left.cause.message").value(containsString("no_kobe")));

        DeadLetter after = reader.list(0, 1).deadLetters().getFirst();
        assertThat(after.lastTried()).isAfter(before.lastTried());
        assertThat(after.behind()).isEqualTo(2);
        assertThat(roster().setAside()).isEqualTo(1);
    }

    @Test
    void triedAgainWithSuccessTheRowsAreAsIfNothingHadHappened() throws Exception {
        record();
        Map<String, List<String>> undisturbed = Tables.contents(jdbc);
        journal.clear();
        journal.start();
        refuse("partner");
        record();
        assertThat(roster().state()).isEqualTo(ProjectionState.INCOMPLETE);
        allow("partner");

        retry(letter())
                .andExpect(jsonPath("$.healed").value(true))
                .andExpect(jsonPath("$.takenIn").value(3))
                .andExpect(jsonPath("$.left").value(nullValue()));

        assertThat(Tables.contents(jdbc)).isEqualTo(undisturbed);
        await().until(() -> roster().state() == ProjectionState.FOLLOWING);
        journal.record(suspended("kobe", "1995"));
        journal.awaitProjected();
        assertThat(reader.list(0, 1).total()).isZero();
    }

    /** The first event is taken in, the one that waited behind it is not. */
    @Test
    void whatWasTakenInStaysSo() throws Exception {
        refuse("partner");
        record();
        allow("partner");
        refuse("tier");

        retry(letter())
                .andExpect(jsonPath("$.healed").value(false))
                .andExpect(jsonPath("$.takenIn").value(1))
                .andExpect(jsonPath("$.left.eventId").value("event-4"))
                .andExpect(jsonPath("$.left.cause.message").value(containsString("no_kobe")))
                .andExpect(jsonPath("$.left.behind").value(1));

        assertThat(jdbc.sql("SELECT count(*) FROM query_roster.partner")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        allow("tier");
        retry(letter())
                .andExpect(jsonPath("$.healed").value(true))
                .andExpect(jsonPath("$.takenIn").value(2));
    }

    /** One that this version of the program cannot even read stands before it in the queue. */
    @Test
    void anUnreadableOneIsInNobodysWay() throws Exception {
        jdbc.sql(
                        "SELECT journal.append_one('odd', NULL, 'partner/atlantis', 0, 'test', 'amity.UnheardOf', '1', '{}', '{}')")
                .query()
                .singleValue();
        journal.skip("partner/atlantis");
        await().until(() -> reader.list(0, 10).total() == 5);
        refuse("partner");
        record();
        allow("partner");
        DeadLetter kobe = reader.list(0, 10).deadLetters().getLast();
        DeadLetter odd = reader.list(0, 10).deadLetters().getFirst();

        retry(kobe.id()).andExpect(jsonPath("$.healed").value(true));
        retry(odd.id())
                .andExpect(jsonPath("$.healed").value(false))
                .andExpect(jsonPath("$.left.cause.message").value(containsString("unknown event")));
        ask("/api/dead-letters/" + odd.id()).andExpect(jsonPath("$.payload").isEmpty());
    }

    @Test
    void givenUpItIsWrittenDownByWhomAndWhy() throws Exception {
        refuse("partner");
        record();

        discard(letter(), "{\"reason\": \" a test record \"}")
                .andExpect(status().isOk())
                .andExpect(content().json("{\"projection\": \"roster\", \"record\": \"partner/kobe\", \"events\": 3}"));

        await().until(() -> roster().state() == ProjectionState.FOLLOWING);
        assertThat(jdbc.sql(
                                "SELECT discarded_by, reason, projection, record, event_id, event FROM query.discarded_letter")
                        .query()
                        .listOfRows())
                .hasSize(3)
                .first()
                .isEqualTo(Map.of(
                        "discarded_by", "li",
                        "reason", "a test record",
                        "projection", "roster",
                        "record", "partner/kobe",
                        "event_id", "event-2",
                        "event", "amity.PartnerRegistered"));
    }

    /** What comes later is tried, with the record as it is told by its stream; what was given up stays away. */
    @Test
    void whatComesLaterIsTried() throws Exception {
        refuse("partner");
        record();
        discard(letter(), "{\"reason\": \"a test\"}");

        journal.record(suspended("kobe", "1995"));
        journal.awaitProjected();

        assertThat(reader.list(0, 1).total()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM query_roster.partner")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|reason-missing",
                "{\"reason\": null}|reason-missing",
                "{\"reason\": \" \\u0000 \"}|reason-missing"
            })
    void nothingIsGivenUpWithoutAReason(String body, String problem) throws Exception {
        refuse("partner");
        record();
        discard(letter(), body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:amity:problem:" + problem))
                .andExpect(jsonPath("$.field").value("reason"));
        assertThat(reader.list(0, 1).total()).isEqualTo(1);
    }

    @Test
    void aNovelIsNoReason() throws Exception {
        refuse("partner");
        record();
        discard(letter(), "{\"reason\": \"" + "x".repeat(501) + "\"}")
                .andExpect(jsonPath("$.type").value("urn:amity:problem:reason-too-long"))
                .andExpect(jsonPath("$.detail").value(containsString("500")));
    }

    @Test
    void oneThatIsNotThereIsAProblemInBothLanguages() throws Exception {
        retry("nowhere")
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Type", MediaType.APPLICATION_PROBLEM_JSON_VALUE))
                .andExpect(jsonPath("$.type").value("urn:amity:problem:dead-letter-unknown"))
                .andExpect(jsonPath("$.field").value("id"))
                .andExpect(jsonPath("$.detail").value(containsString("\"nowhere\"")));
        discard("nowhere", "{\"reason\": \"x\"}").andExpect(status().isNotFound());
        mvc.perform(get("/api/dead-letters/nowhere").locale(Locale.CHINESE))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("未知的搁置事件"))
                .andExpect(jsonPath("$.detail").value(endsWith("放弃。")));
    }

    @Test
    void aProjectionOfAnotherVersionIsBuiltAnewFirst() throws Exception {
        refuse("partner");
        record();
        jdbc.sql("UPDATE query_roster.progress SET version = 0").update();
        retry(letter())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:amity:problem:projection-outdated"));
        assertThat(reader.list(0, 1).deadLetters().getFirst().behind()).isEqualTo(2);
    }
}
