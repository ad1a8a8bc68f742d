package amity.query.records;

import static amity.query.testing.Facts.registered;
import static amity.query.testing.RecordFacts.agreement;
import static amity.query.testing.RecordFacts.experts;
import static amity.query.testing.RecordFacts.milestone;
import static amity.query.testing.RecordFacts.networkTie;
import static amity.query.testing.RecordFacts.project;
import static amity.query.testing.RecordFacts.recorded;
import static amity.query.testing.RecordFacts.renewedAgreement;
import static amity.query.testing.RecordFacts.retractedAgreement;
import static amity.query.testing.RecordFacts.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.message.project.ProjectSector;
import amity.message.record.RecordKind;
import amity.message.value.Direction;
import amity.message.value.Money;
import amity.message.value.People;
import amity.message.value.PeopleUnit;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class RecordAddressesTest extends QuerySideTest {

    private final MockMvc mvc;

    RecordAddressesTest(Journal journal, QueryGateway queries, WebApplicationContext context) {
        super(journal, queries);
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @BeforeEach
    void given() {
        journal.record(
                registered("oita", "JP"),
                registered("bordeaux", "FR"),
                recorded("a1", agreement("合作备忘录", "2000-05-01", "2005-04-30", "oita")),
                recorded("a2", agreement("Cooperation 协议", "2013", null, "bordeaux", "oita")),
                project("p1", ProjectSector.HEALTH, "医院", "1990", "bordeaux"),
                milestone("p1", "1992", "roof"),
                networkTie("n1", "阿基坦", "1996?", List.of("bordeaux"), "ES", "oita"),
                experts("e1", "2001", new People(12, null, null), money("2000", "CNY"), "oita"),
                experts("e2", "2001-05", new People(30, null, PeopleUnit.PERSON_TIMES), money("10.5", "USD"), "oita"),
                experts("e3", "2001", null, money("0.5", "USD"), "bordeaux"),
                training("t1", Direction.OUTBOUND, "2007/2009", null));
        journal.awaitProjected();
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency, null);
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(URI.create(address.strip())).locale(Locale.ENGLISH));
    }

    @Test
    void aList() throws Exception {
        ask("/api/agreements?asOf=2004-01-01")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"asOf": "2004-01-01", "position": 11, "kind": "AGREEMENT", "page": 0, "size": 100, "total": 1,
                         "counts": {"records": {"certain": 1, "possible": 0}, "goingOn": {"certain": 1, "possible": 0},
                                    "practices": {"certain": 0, "possible": 0}},
                         "entries": [
                            {"kind": "AGREEMENT", "id": "a1", "type": "MEMORANDUM", "direction": null,
                             "title": "合作备忘录", "titleEn": null,
                             "partners": [{"partner": "oita", "names": {"en": "Oita", "zh": "友城oita", "local": null},
                                           "country": "JP", "role": "PARTNER"}],
                             "country": null, "date": "2000-05-01", "year": 2000, "yearFrom": null, "yearTo": null,
                             "people": null, "funds": null, "yearly": false, "certainty": "CERTAIN",
                             "status": "IN_FORCE", "statusCertainty": "CERTAIN", "expires": "2005-04-30", "ended": null,
                             "detail": null, "particulars": {"otherSignatories": []}}]}
                        """, JsonCompareMode.STRICT));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAnAddress(RecordKind kind) throws Exception {
        for (String rest : List.of("", "/yearly", "/diff")) {
            ask("/api/" + Addresses.of(kind) + rest).andExpect(status().isOk());
        }
        ask("/api/" + Addresses.of(kind) + "/atlantis").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/agreements                                   | [a2, a1]
            /api/agreements?sort=oldest                       | [a1, a2]
            /api/agreements?sort=title                        | [a2, a1]
            /api/agreements?size=1&page=1                     | [a1]
            /api/agreements?type=memorandum&partner=bordeaux  | [a2]
            /api/agreements?type=protocol                     | []
            /api/agreements?country=fr                        | [a2]
            /api/agreements?country=JP&year=2000              | [a1]
            /api/agreements?year=2013                         | [a2]
            /api/agreements?status=expired                    | [a1]
            /api/agreements?status=in_force                   | [a2]
            /api/agreements?text=COOP                         | [a2]
            /api/agreements?text=%25                          | []
            /api/agreements?text=%20                          | [a2, a1]
            /api/agreements?partner=atlantis                  | []
            /api/network-ties?partner=bordeaux                | [n1]
            /api/network-ties?country=ES                      | [n1]
            /api/network-ties?country=JP                      | [n1]
            /api/projects?status=under_way                    | [p1]
            /api/trainings?direction=outbound&year=2008       | [t1]
            /api/trainings?direction=inbound                  | []
            """)
    void aListOfThoseThatAreAskedFor(String address, String ids) throws Exception {
        ask(address)
                .andExpect(status().isOk())
                .andExpect(result -> assertThat(List.copyOf(JsonPath.<List<String>>read(
                                result.getResponse().getContentAsString(), "$.entries[*].id")))
                        .hasToString(ids));
    }

    @Test
    void countsAreOfAllPagesOfWhatIsAskedFor() throws Exception {
        ask("/api/agreements?size=1&partner=oita")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.counts.records.certain").value(2))
                .andExpect(jsonPath("$.counts.goingOn.certain").value(1));
    }

    @Test
    void yearlyCountsKeepUnitsAndCurrenciesApart() throws Exception {
        ask("/api/expert-engagements/yearly?asOf=2020-01-01")
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"asOf": "2020-01-01", "position": 11, "kind": "EXPERT_ENGAGEMENT", "from": 0, "to": 2020,
                         "groupBy": [], "rows": [
                            {"year": 2001, "yearFrom": null, "yearTo": null, "type": null, "direction": null,
                             "country": null, "partner": null, "records": {"certain": 3, "possible": 0},
                             "persons": 12, "personTimes": 30, "peopleUnknown": 1,
                             "funds": {"CNY": 2000, "USD": 11}, "fundsUnknown": 0}]}
                        """, JsonCompareMode.STRICT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/network-ties/yearly?groupBy=country           | [null 1 ES, null 1 JP, null 1 FR]
            /api/network-ties/yearly?groupBy=country,partner   | [null 1 ES, bordeaux 1 FR, oita 1 JP]
            /api/network-ties/yearly?groupBy=partner           | [bordeaux 1 null, oita 1 null]
            /api/agreements/yearly?groupBy=partner&from=2001   | [bordeaux 1 null, oita 1 null]
            /api/network-ties/yearly                           | [null 1 null]
            """)
    void aRecordCountsOnceInEachGroup(String address, String rows) throws Exception {
        ask(address)
                .andExpect(status().isOk())
                .andExpect(result -> assertThat(
                                JsonPath.<List<Map<String, Object>>>read(
                                                result.getResponse().getContentAsString(), "$.rows")
                                        .stream()
                                        .map(row -> row.get("partner") + " "
                                                + ((Map<?, ?>) Objects.requireNonNull(row.get("records")))
                                                        .get("certain")
                                                + " "
                                                + row.get("country"))
                                        .toList())
                        .containsExactlyInAnyOrder(
                                rows.substring(1, rows.length() - 1).split(", ")));
    }

    @Test
    void aDateThatSpansYearsHasNoYear() throws Exception {
        ask("/api/trainings/yearly")
                .andExpect(jsonPath("$.rows[0].year").isEmpty())
                .andExpect(jsonPath("$.rows[0].yearFrom").value(2007))
                .andExpect(jsonPath("$.rows[0].yearTo").value(2009));
    }

    @Test
    void oneRecordWithItsStepsAndWhereItIsFrom() throws Exception {
        ask("/api/projects/p1?asOf=1993-01-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.record.title").value("医院"))
                .andExpect(jsonPath("$.steps[0].number").value(1))
                .andExpect(jsonPath("$.steps[0].event").value("amity.ProjectMilestoneReached"))
                .andExpect(jsonPath("$.steps[0].text").value("roof"))
                .andExpect(jsonPath("$.steps[0].certainty").value("CERTAIN"))
                .andExpect(jsonPath("$.changes[0].source").value("document 5"))
                .andExpect(jsonPath("$.changes[1].event").value("amity.ProjectMilestoneReached"));
        ask("/api/projects/p1?asOf=1991-06-01").andExpect(jsonPath("$.steps").isEmpty());
        ask("/api/projects/p1?asOf=1989-12-31")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.record").isEmpty());
        ask("/api/projects/p1?knownAt=@4").andExpect(status().isNotFound());
    }

    @Test
    void whatWasRetractedIsStillTold() throws Exception {
        journal.record(retractedAgreement("a1"));
        ask("/api/agreements/a1?min-position=12")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.record").isEmpty())
                .andExpect(jsonPath("$.changes[1].reason").value("it was never signed"));
    }

    @Test
    void aDifferenceHasItsCauses() throws Exception {
        journal.record(renewedAgreement("a1", "2005", "2015-12-31"));
        journal.awaitProjected();
        ask("/api/agreements/diff?from=2006-06-01,@11&to=2006-06-01,@12")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.counts.goingOn.from.certain").value(0))
                .andExpect(jsonPath("$.counts.goingOn.to.certain").value(1))
                .andExpect(jsonPath("$.entries[0].kind").value("CHANGED"))
                .andExpect(jsonPath("$.entries[0].before.status").value("EXPIRED"))
                .andExpect(jsonPath("$.entries[0].after.status").value("IN_FORCE"))
                .andExpect(jsonPath("$.entries[0].causes[0].by").value("RECORDED"))
                .andExpect(jsonPath("$.entries[0].causes[0].change.event").value("amity.AgreementRenewed"));
        ask("/api/agreements/diff?from=2014-06-01&to=2016-06-01")
                .andExpect(jsonPath("$.entries[0].after.status").value("EXPIRED"))
                .andExpect(jsonPath("$.entries[0].causes[0].by").value("TOOK_EFFECT"))
                .andExpect(jsonPath("$.entries[0].causes[0].change.event").value("amity.AgreementRenewed"));
        ask("/api/agreements/diff?from=1999-06-01&to=2016-06-01")
                .andExpect(jsonPath("$.counts['2000'].to.certain").value(1))
                .andExpect(jsonPath("$.entries[*].kind").value(containsInAnyOrder("COME", "COME")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/agreements?type=treaty          | type      | value-unknown     | memorandum
            /api/agreements?status=under_way     | status    | value-unknown     | in_force, expired, ended
            /api/agreements?direction=inbound    | direction | parameter-unknown | status, type, partner, country
            /api/trainings?status=in_force       | status    | parameter-unknown | type, direction, partner
            /api/liaison-offices?type=x          | type      | parameter-unknown | direction
            /api/trainings?direction=sideways    | direction | value-unknown     | inbound, outbound
            /api/fairs?country=XX                | country   | country-unknown   | XX
            /api/fairs?country=                  | country   | country-unknown   | JP
            /api/fairs?partner=a..%20b           | partner   | id-unfit          | a.. b
            /api/fairs?year=20x                  | year      | number-out-of-range | 20x
            /api/fairs?sort=size                 | sort      | value-unknown     | newest, oldest, title
            /api/fairs?text=a%00                 | text      | text-unfit        | text
            /api/fairs?size=501                  | size      | number-out-of-range | 500
            /api/fairs?asOf=today                | asOf      | day-malformed     | today
            /api/fairs/yearly?groupBy=level      | groupBy   | value-unknown     | type, direction, country, partner
            /api/fairs/yearly?from=2016&to=2015  | from      | years-backwards   | 2016
            /api/fairs/diff?asOf=2016-01-01      | asOf      | parameter-unknown | from, to
            """)
    void aQuestionThatCannotBeMeant(String address, String field, String problem, String told) throws Exception {
        ask(address)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:amity:problem:" + problem.strip()))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detail").value(containsString(told)));
    }

    @Test
    void nothingIsThere() throws Exception {
        ask("/api/agreements/atlantis")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:amity:problem:record-unknown"))
                .andExpect(jsonPath("$.detail").value(containsString("agreements")));
        ask("/api/treaties").andExpect(status().isNotFound());
    }

    @Test
    void anAnswerIsNotSentAgainUntilSomethingIsRecorded() throws Exception {
        String tag = String.valueOf(
                ask("/api/agreements?asOf=2016-12-31").andReturn().getResponse().getHeader(HttpHeaders.ETAG));
        mvc.perform(get("/api/agreements?asOf=2016-12-31").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified());
    }
}
