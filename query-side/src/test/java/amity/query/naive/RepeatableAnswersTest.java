package amity.query.naive;

import static amity.message.value.Direction.INBOUND;
import static amity.message.value.Direction.OUTBOUND;
import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.delegation;
import static amity.query.testing.Facts.person;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.retracted;
import static amity.query.testing.Facts.retractedVisit;
import static amity.query.testing.Facts.revoked;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static amity.query.testing.Facts.visit;
import static amity.query.testing.RecordFacts.agreement;
import static amity.query.testing.RecordFacts.completed;
import static amity.query.testing.RecordFacts.corrected;
import static amity.query.testing.RecordFacts.project;
import static amity.query.testing.RecordFacts.recorded;
import static amity.query.testing.RecordFacts.renewedAgreement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerRegistered;
import amity.message.project.ProjectSector;
import amity.message.value.Level;
import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The same question with the same knowledge has the same answer, to the byte, for ever. */
class RepeatableAnswersTest extends QuerySideTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2020-03-01");

    private final MockMvc mvc;
    private final Rebuild rebuild;
    private final List<Projection> projections;

    RepeatableAnswersTest(
            Journal journal,
            QueryGateway queries,
            WebApplicationContext context,
            Rebuild rebuild,
            List<Projection> projections) {
        super(journal, queries);
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
        this.rebuild = rebuild;
        this.projections = projections;
    }

    /** Of every list and count, and of a partner. */
    static List<String> addresses() {
        return List.of(
                "/api/roster",
                "/api/partners",
                "/api/visits/yearly?groupBy=direction,level,country,partner",
                "/api/visits/yearly",
                "/api/honors",
                "/api/backdated?moreThanDays=0",
                "/api/agreements?sort=title",
                "/api/agreements/yearly?groupBy=type,country,partner",
                "/api/agreements/a1",
                "/api/projects?partner=kyiv",
                "/api/trainings",
                "/api/partners/oita",
                "/api/partners/oita/history",
                "/api/partners/oita/timeline");
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(URI.create(address)));
    }

    /** Body and entity tag of every answer. */
    private Map<String, String> answers(String knownAt) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String address : addresses()) {
            for (String day : List.of("", "&asOf=1984-06-01", "&asOf=2026-11-23")) {
                String whole = with(address, "knownAt=" + knownAt + day);
                MockHttpServletResponse response =
                        ask(whole).andExpect(status().isOk()).andReturn().getResponse();
                answers.put(whole, response.getHeader(HttpHeaders.ETAG) + " " + response.getContentAsString());
            }
        }
        return answers;
    }

    private void givenSomeFacts() {
        journal.recordOn(
                FIRST_DAY,
                registered("oita", "JP"),
                registered("kyiv", "UA"),
                signed("oita", FRIENDLY_EXCHANGE_CITY, "1979-09-07"),
                upgraded("oita", SISTER_CITY, "1984"),
                signed("kyiv", SISTER_CITY, null),
                visit("v1", INBOUND, "1984/..", Level.HEAD_OF_CITY, 12, "oita"),
                visit("v2", OUTBOUND, null, null, null, "oita", "kyiv"),
                awarded("h1", "荣誉市民", person("Anna"), "1983"),
                recorded("a1", agreement("备忘录", "1983", "1984-05", "oita")),
                project("p1", ProjectSector.HEALTH, "医院", "1984", "kyiv"));
        journal.awaitProjected();
    }

    private void givenMore() {
        PartnerRegistered other = registered("okinawa", "JP");
        journal.recordOn(
                FIRST_DAY.plusDays(1),
                new PartnerCorrected(registered("oita", "JP").partnerId(), other.details(), "renamed"),
                corrected("oita", 1, SISTER_CITY, "1978"),
                retracted("oita", 2),
                terminated("oita", "1990"),
                corrected("v1", delegation(OUTBOUND, "1983", null, 13, "kyiv")),
                retractedVisit("v2"),
                revoked("h1", "1984-05"),
                renewedAgreement("a1", "1984", null),
                corrected("a1", agreement("协议", "1984-06-01", null, "kyiv")),
                completed("p1", "1984-03"),
                visit("v3", INBOUND, "1984", null, null, "kyiv"),
                registered("arnhem", "NL"));
        journal.awaitProjected();
    }

    private void rebuild() {
        rebuild.all(
                projections,
                false,
                (any, step) -> {},
                (projection, end) ->
                        assertThat(end.switched()).as(projection.name()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@10", "2020-03-01T02:00:00Z", "2020-03-01T23:59:59.999999%2B08:00"})
    void whatWasKnownStaysWhatItWas(String knownAt) throws Exception {
        givenSomeFacts();
        Map<String, String> before = answers(knownAt);
        Map<String, String> today = answers("now");

        givenMore();
        assertThat(answers(knownAt)).isEqualTo(before);
        assertThat(answers("now"))
                .allSatisfy((address, answer) -> assertThat(answer).isNotEqualTo(today.get(address)));

        rebuild();
        assertThat(answers(knownAt)).isEqualTo(before);
    }

    @Test
    void withoutADayItIsAboutTheDayOfThatKnowledge() throws Exception {
        givenSomeFacts();
        ask("/api/roster?knownAt=@10").andExpect(jsonPath("$.asOf").value("2020-03-01"));
        // Already the next day in Wuhan.
        ask("/api/roster?knownAt=2020-03-01T16:00:00Z")
                .andExpect(jsonPath("$.asOf").value("2020-03-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@0", "2020-03-01T01:59:59.999999Z", "1900-01-01T00:00:00Z"})
    void beforeTheFirstEventNothingIsKnown(String knownAt) throws Exception {
        givenSomeFacts();
        ask("/api/roster?knownAt=" + knownAt)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(0))
                .andExpect(jsonPath("$.counts.SISTER_CITY.possible").value(0))
                .andExpect(jsonPath("$.entries").isEmpty());
        ask("/api/partners?knownAt=" + knownAt)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.partners").isEmpty());
        ask("/api/visits/yearly?asOf=2020-03-01&knownAt=" + knownAt)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows").isEmpty());
        ask("/api/honors?knownAt=" + knownAt)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standing.certain").value(0))
                .andExpect(jsonPath("$.entries").isEmpty());
        ask("/api/backdated?knownAt=" + knownAt)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/timeline"})
    void beforeTheFirstEventThereIsNoPartner(String about) throws Exception {
        givenSomeFacts();
        ask("/api/partners/oita" + about + "?knownAt=@0")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:amity:problem:partner-unknown"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nobodyKnowsTheFuture(String address) throws Exception {
        givenSomeFacts();
        for (String future : List.of("2999-01-01T00:00:00Z", "@11")) {
            ask(with(address, "knownAt=" + future))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:amity:problem:known-at-in-future"));
        }
    }

    @Test
    void anAnswerKnowsOfThePositionThatIsAskedFor() throws Exception {
        givenSomeFacts();
        journal.stop();
        journal.record(signed("kyiv", SISTER_CITY, "2001"));
        ask("/api/partners/kyiv/history?min-position=10").andExpect(status().isOk());
        ask("/api/partners/kyiv/history?min-position=11")
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string(HttpHeaders.RETRY_AFTER, "1"))
                .andExpect(jsonPath("$.type").value("urn:amity:problem:not-known-yet"));
        journal.start();
        // Until it is known the question waits.
        ask("/api/partners/kyiv/history?min-position=11")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(11))
                .andExpect(jsonPath("$.changes[2].effective").value("2001"));
    }
}
