package amity.query.rest;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.net.URI;
import java.util.Locale;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class QuestionsWithoutAnswerTest extends QuerySideTest {

    private final MockMvc mvc;

    QuestionsWithoutAnswerTest(Journal journal, QueryGateway queries, WebApplicationContext context) {
        super(journal, queries);
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/api/roster?asOf=2016                   | asOf    | day-malformed",
                "/api/roster?asOf=20161231               | asOf    | day-malformed",
                "/api/roster?asOf=2016-13-01             | asOf    | day-malformed",
                "/api/roster?asOf=2015-02-29             | asOf    | day-malformed",
                "/api/roster?asOf=0000-01-01             | asOf    | day-malformed",
                "/api/roster?asOf=10000-01-01            | asOf    | day-malformed",
                "/api/roster?asOf=-001-01-01             | asOf    | day-malformed",
                "/api/roster?asOf=%EF%BC%92016-01-01     | asOf    | day-malformed",
                "/api/roster?asOf=                       | asOf    | day-malformed",
                "/api/roster?asof=2016-12-31             | asof    | parameter-unknown",
                "/api/roster?asOf=2016-12-31&asOf=2017-01-01 | asOf | parameter-repeated",
                "/api/honors?asOf=today                  | asOf    | day-malformed",
                "/api/honors?as_of=2016-12-31            | as_of   | parameter-unknown",
                "/api/partners?page=-1                   | page    | number-out-of-range",
                "/api/partners?size=0                    | size    | number-out-of-range",
                "/api/partners?size=501                  | size    | number-out-of-range",
                "/api/partners?page=99999999999          | page    | number-out-of-range",
                "/api/partners?knownAt=yesterday         | knownAt | known-at-malformed",
                "/api/roster?knownAt=2016-12-31T10:00:00 | knownAt | known-at-malformed",
                "/api/roster?knownAt=@-1                 | knownAt | known-at-malformed",
                "/api/roster?knownAt=@999999999          | knownAt | known-at-in-future",
                "/api/roster?knownAt=2999-01-01T00:00:00Z | knownAt | known-at-in-future",
                "/api/roster?min-position=last           | min-position | position-malformed",
                "/api/partners/oita?asOf=x               | asOf    | day-malformed",
                "/api/partners/oita/history?since=2016   | since   | parameter-unknown",
                "/api/backdated?moreThanDays=-1          | moreThanDays | number-out-of-range",
                "/api/visits/yearly?from=2016&to=2015    | from    | years-backwards",
                "/api/visits/yearly?from=2016x           | from    | number-out-of-range",
                "/api/visits/yearly?to=10000             | to      | number-out-of-range",
                "/api/visits/yearly?groupBy=month        | groupBy | value-unknown",
                "/api/visits/yearly?groupBy=level,       | groupBy | value-unknown",
            })
    void aQuestionThatCannotBeMeant(String address, String field, String problem) throws Exception {
        mvc.perform(get(URI.create(address.strip())).locale(Locale.ENGLISH))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:amity:problem:" + problem))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail")
                        .value(anyOf(containsString("\"" + field + "\""), containsString("\"2016\""))));
    }

    @Test
    void anUnknownGroupIsAnsweredWithThoseThatAreKnown() throws Exception {
        mvc.perform(get("/api/visits/yearly?groupBy=month").locale(Locale.ENGLISH))
                .andExpect(jsonPath("$.detail").value(containsString("direction, level, country, partner")));
    }

    @ParameterizedTest
    @CsvSource({"/api/partners/atlantis", "/api/partners/atlantis/history", "/api/partners/a..%20b"})
    void nobodyIsThere(String address) throws Exception {
        mvc.perform(get(URI.create(address)).locale(Locale.ENGLISH))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:amity:problem:partner-unknown"))
                .andExpect(jsonPath("$.field").value("id"));
    }

    @Test
    void problemsSpeakTheLanguageOfWhoAsks() throws Exception {
        mvc.perform(get("/api/partners/atlantis").locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(jsonPath("$.title").value("未知友城对象"))
                .andExpect(jsonPath("$.detail").value("没有以“atlantis”为编号登记的友城对象。"));
        mvc.perform(get("/api/partners/atlantis").locale(Locale.FRENCH))
                .andExpect(jsonPath("$.title").value("Unknown partner"));
    }
}
