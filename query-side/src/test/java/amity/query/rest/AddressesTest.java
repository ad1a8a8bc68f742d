package amity.query.rest;

import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.person;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.visit;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.Tier;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.Locale;
import java.util.Objects;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class AddressesTest extends QuerySideTest {

    private final MockMvc mvc;

    AddressesTest(Journal journal, QueryGateway queries, WebApplicationContext context) {
        super(journal, queries);
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeEach
    void given() {
        journal.record(
                registered("oita", "JP"),
                signed("oita", Tier.SISTER_CITY, "1979-09-07"),
                visit("v1", Direction.INBOUND, "2015-05", Level.HEAD_OF_CITY, 12, "oita"),
                awarded("h1", "荣誉市民", person("Anna"), "2010"));
        journal.awaitProjected();
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).locale(Locale.ENGLISH));
    }

    private void answers(String address, String json) throws Exception {
        ask(address)
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(content().json(json, JsonCompareMode.STRICT));
    }

    private static final String TIE = """
            {"partner": "oita", "names": {"en": "Oita", "zh": "友城oita", "local": null}, "country": "JP",
             "kind": "CITY", "lat": 1.5, "lon": null, "tier": "SISTER_CITY", "status": "ACTIVE",
             "statusCertainty": "CERTAIN", "signed": "1979-09-07", "since": "1979-09-07", "until": null,
             "certainty": "CERTAIN"}
            """;

    @Test
    void roster() throws Exception {
        answers("/api/roster?asOf=2016-12-31", """
                {"asOf": "2016-12-31", "position": 4,
                 "counts": {"SISTER_CITY": {"certain": 1, "possible": 0},
                            "FRIENDLY_EXCHANGE_CITY": {"certain": 0, "possible": 0},
                            "LETTER_OF_INTENT": {"certain": 0, "possible": 0}},
                 "entries": [%s]}
                """.formatted(TIE));
    }

    @Test
    void withoutADayItIsToday() throws Exception {
        ask("/api/roster").andExpect(jsonPath("$.asOf").value("2026-11-23"));
        ask("/api/honors").andExpect(jsonPath("$.asOf").value("2026-11-23"));
        ask("/api/partners/oita").andExpect(jsonPath("$.asOf").value("2026-11-23"));
        ask("/api/visits/yearly")
                .andExpect(jsonPath("$.asOf").value("2026-11-23"))
                .andExpect(jsonPath("$.to").value(2026));
    }

    @Test
    void partners() throws Exception {
        answers("/api/partners?page=0&size=10", """
                {"position": 4, "page": 0, "size": 10, "total": 1, "partners": [
                    {"partner": "oita", "names": {"en": "Oita", "zh": "友城oita", "local": null}, "country": "JP",
                     "kind": "CITY", "lat": 1.5, "lon": null, "aliases": ["Oita City", "別名"],
                     "otherNames": [], "alsoRecordedAs": []}]}
                """);
    }

    @Test
    void partner() throws Exception {
        answers("/api/partners/oita?asOf=1979-09-07", """
                {"asOf": "1979-09-07", "position": 4, "partner": "oita",
                 "names": {"en": "Oita", "zh": "友城oita", "local": null}, "country": "JP", "kind": "CITY",
                 "lat": 1.5, "lon": null, "aliases": ["Oita City", "別名"], "otherNames": [], "alsoRecordedAs": [],
                 "ties": [%s]}
                """.formatted(TIE));
    }

    @Test
    void history() throws Exception {
        ask("/api/partners/oita/history")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.partner").value("oita"))
                .andExpect(jsonPath("$.position").value(4))
                .andExpect(content().json("""
                        {"changes": [{"event": "amity.PartnerRegistered", "effective": null},
                         {"position": 2, "event": "amity.FriendshipSigned", "effective": "1979-09-07",
                          "recordedAt": "2026-11-23T02:00:00Z", "actor": "li", "source": "document 2", "note": null,
                          "details": {"tier": "SISTER_CITY"}}]}
                        """));
    }

    @Test
    void yearlyVisits() throws Exception {
        answers("/api/visits/yearly?from=1979&to=2026&groupBy=Direction,level&asOf=2020-01-01", """
                {"asOf": "2020-01-01", "position": 4, "from": 1979, "to": 2026, "groupBy": ["DIRECTION", "LEVEL"],
                 "rows": [{"year": 2015, "yearFrom": null, "yearTo": null, "direction": "INBOUND",
                           "level": "HEAD_OF_CITY", "country": null, "partner": null,
                           "visits": {"certain": 1, "possible": 0}, "headcount": 12, "headcountUnknown": 0}]}
                """);
    }

    @Test
    void honors() throws Exception {
        ask("/api/honors?asOf=2010-06-01")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"asOf": "2010-06-01", "position": 4, "standing": {"certain": 0, "possible": 1},
                         "entries": [{"id": "h1", "honor": "荣誉市民", "honorEn": null, "recipientNames": null,
                            "recipient": {"kind": "PERSON", "name": "Anna"}, "date": "2010", "awardedBy": "Wuhan",
                            "certainty": "POSSIBLE", "revoked": false, "revokedOn": null}]}
                        """));
    }

    @Test
    void anAnswerIsNotSentAgainUntilSomethingIsRecorded() throws Exception {
        String tag = Objects.requireNonNull(
                ask("/api/roster?asOf=2016-12-31").andReturn().getResponse().getHeader(HttpHeaders.ETAG));
        mvc.perform(get("/api/roster?asOf=2016-12-31").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string(HttpHeaders.ETAG, tag))
                .andExpect(content().string(""));
        journal.record(registered("kobe", "JP"));
        journal.awaitProjected();
        mvc.perform(get("/api/roster?asOf=2016-12-31").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(5));
    }
}
