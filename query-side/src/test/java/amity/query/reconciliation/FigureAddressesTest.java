package amity.query.reconciliation;

import static amity.message.figure.Measure.HONOR_RECIPIENTS;
import static amity.message.figure.Measure.OTHER;
import static amity.message.figure.Measure.SISTER_CITIES;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.FigureFacts.figure;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.Locale;
import org.axonframework.queryhandling.QueryGateway;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class FigureAddressesTest extends QuerySideTest {

    private final MockMvc mvc;

    FigureAddressesTest(Journal journal, QueryGateway queries, WebApplicationContext context) {
        super(journal, queries);
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeEach
    void given() {
        journal.record(
                registered("oita", "JP"),
                signed("oita", SISTER_CITY, "1979-09-07"),
                figure("f1", SISTER_CITIES, "23", "2016-12-31"),
                figure("f2", OTHER, "150", "2016-12-30"),
                figure("f3", SISTER_CITIES, "1", "2016-12-29"),
                figure("f4", HONOR_RECIPIENTS, "1", "1978"));
        journal.awaitProjected();
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).locale(Locale.ENGLISH));
    }

    @Test
    void reconciliation() throws Exception {
        ask("/api/reconciliation?size=2")
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"6@2026-11-23\""))
                .andExpect(content().json("""
                        {"asOf": "2026-11-23", "position": 6, "page": 0, "size": 2, "total": 4,
                         "counts": {"matched": {"certain": 1, "possible": 0}, "differs": 1, "notComputable": 2},
                         "entries": [
                            {"figure": {"id": "f1", "type": "SISTER_CITIES", "date": "2016-12-31"},
                             "measure": "SISTER_CITIES", "day": "2016-12-31", "status": "DIFFERS", "certainty": "CERTAIN",
                             "computed": {"value": {"certain": 1, "possible": 0}, "most": null, "earliest": null,
                                          "latest": null, "unknown": 0},
                             "gap": {"least": -22, "most": -22}, "coverage": {"certain": 4, "possible": 4},
                             "reason": null},
                            {"measure": "OTHER", "status": "NOT_COMPUTABLE", "certainty": null, "computed": null,
                             "gap": null, "coverage": null,
                             "reason": {"code": "no-record",
                                        "en": "What this figure counts is in none of the records kept here.",
                                        "zh": "本台账没有记录此数字所统计的内容。"}}]}
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "status=matched, 1",
        "status=differs, 1",
        "status=not_computable, 2",
        "measure=sister_cities, 2",
        "measure=sister_cities&status=matched, 1",
        "page=1&size=3, 1",
        "page=9, 0",
        "asOf=2016-12-29, 2",
        "knownAt=@3, 1",
    })
    void someOfThem(String question, int entries) throws Exception {
        ask("/api/reconciliation?" + question)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries", hasSize(entries)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reconciliation?status=wrong, value-unknown, status",
        "/api/reconciliation?measure=weight, value-unknown, measure",
        "/api/reconciliation?size=0, number-out-of-range, size",
        "/api/reconciliation?from=2016, parameter-unknown, from",
        "/api/reconciliation?asOf=2016-13-01, day-malformed, asOf",
        "/api/reconciliation?knownAt=@99, known-at-in-future, knownAt",
        "/api/coverage?months=0, number-out-of-range, months",
        "/api/coverage?months=many, number-out-of-range, months",
        "/api/coverage?size=3, parameter-unknown, size",
        "/api/coverage?knownAt=then, known-at-malformed, knownAt",
    })
    void whatCannotBeAsked(String address, String problem, String field) throws Exception {
        ask(address)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:amity:problem:" + problem))
                .andExpect(jsonPath("$.field").value(field));
        mvc.perform(get(address).locale(Locale.CHINESE)).andExpect(jsonPath("$.title", containsChinese()));
    }

    private static Matcher<String> containsChinese() {
        return matchesPattern(".*\\p{IsHan}.*");
    }

    @Test
    void coverage() throws Exception {
        ask("/api/coverage?months=12&asOf=2016-12-31")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"asOf": "2016-12-31", "months": 12, "after": "2015-12-31", "position": 6,
                         "partners": {"certain": 1, "possible": 0}, "sisterCities": {"certain": 1, "possible": 0},
                         "quiet": [{"tie": {"partner": "oita"}, "certainty": "CERTAIN", "last": null}],
                         "withoutProject": [{"tie": {"partner": "oita"}, "certainty": "CERTAIN",
                                             "ever": {"certain": 0, "possible": 0}}]}
                        """));
        ask("/api/coverage").andExpect(jsonPath("$.months").value(24));
    }

    @Test
    void aLateEntryNamesTheFiguresThatItChanged() throws Exception {
        journal.record(
                registered("kobe", "JP"),
                signed("kobe", SISTER_CITY, "2016-12-30"),
                corrected("kobe", 1, SISTER_CITY, "2016-12-31"),
                registered("nara", "JP"),
                signed("nara", SISTER_CITY, "2017"));
        journal.awaitProjected();

        ask("/api/backdated?size=4")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"position": 11, "entries": [
                            {"change": {"record": "partner/nara"}, "figures": []},
                            {"change": {"record": "partner/kobe"}, "figures": ["f1"]},
                            {"change": {"record": "published-figure/f4"}, "figures": []},
                            {"change": {"record": "published-figure/f3"}, "figures": []}]}
                        """));
        ask("/api/backdated?size=1&page=6&asOf=2016-12-30")
                .andExpect(header().string(HttpHeaders.ETAG, containsString("11@2016-12-30")))
                .andExpect(jsonPath("$.entries[0].figures", hasSize(1)))
                .andExpect(jsonPath("$.entries[0].figures[0]").value("f3"));
    }
}
