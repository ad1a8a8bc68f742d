package amity.query.page;

import static amity.query.page.SampleRecords.OITA;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Activity;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.KnownAt;
import amity.message.query.Names;
import amity.message.query.PartnerWithoutProject;
import amity.message.query.QuietPartner;
import amity.message.query.RosterEntry;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With which partners something happens, and with which nothing does. */
class CoveragePageTest extends PageTest {

    private static final Tie.Place GYOR =
            new Tie.Place("gyor", new Names("Győr", "杰尔", null), "HU", 47.7, 17.6, List.of());
    private static final Tie SISTER = Tie.sisterSince(OITA, "1979-09-07");
    private static final Tie EXCHANGE = new Tie(GYOR, Tier.FRIENDLY_EXCHANGE_CITY, SISTER.status(), "1995-10-30", null);

    @BeforeEach
    void twoPartners() {
        ledger.places.add(OITA);
        ledger.places.add(GYOR);
        ledger.ties.add(SISTER);
        ledger.ties.add(EXCHANGE);
    }

    private static RosterEntry entry(Tie tie) {
        return tie.on(StubLedger.TODAY, StubLedger.TODAY).orElseThrow();
    }

    private void quiet(Tie tie, Certainty certainty, @Nullable Activity last) {
        reports.quiet.add(new QuietPartner(entry(tie), certainty, last));
    }

    private static Activity activity(String record, String event, String date, long months, @Nullable Long atMost) {
        EdtfDate when = EdtfDate.of(date);
        LocalDate latest = when.latest().orElseThrow();
        return new Activity(record, "amity." + event, when, when.earliest().orElse(null), latest, months, atMost);
    }

    private String list(String language, String query) {
        return in(language).text("/coverage" + query, "coverage");
    }

    @Test
    void thoseWithoutAnythingComeFirst() {
        quiet(EXCHANGE, Certainty.CERTAIN, null);

        assertThat(list("en", ""))
                .contains("Partners 2 of 2")
                .containsSubsequence(
                        "Győr 杰尔 · Hungary Friendly exchange city none with a date on record none",
                        "Oita 大分 · Japan Sister city in the last 24 months none");
        assertThat(list("zh", "")).containsSubsequence("杰尔", "没有注明日期的记录 无", "大分", "最近 24 个月内有 无");
        assertThat(in("en").html("/coverage"))
                .contains("id=\"place-coverage\" href=\"/coverage\" aria-current=\"page\"");
    }

    @Test
    void saysWhatHappenedLastAndHowLongAgo() {
        quiet(SISTER, Certainty.CERTAIN, activity("training/T1", "TrainingRecorded", "2013", 130, 142L));
        quiet(EXCHANGE, Certainty.POSSIBLE, activity("visit/V1", "DelegationVisitRecorded", "2025-06-01", 17, 17L));

        assertThat(list("en", ""))
                .contains("none in 24 months last: Training , 2013 ( at least 10 years ago )")
                .contains("perhaps none in 24 months last: Delegation visit , 1 June 2025 ( 17 months ago )");
        assertThat(list("zh", "")).contains("24 个月内没有 最近一次： 培训研修 , 2013年 ( 至少10 年前 )");
        assertThat(in("en").html("/coverage?asOf=2026-01-01&knownAt=@370"))
                .contains("href=\"/records/trainings/T1?asOf=2026-01-01&amp;knownAt=@370\"")
                .contains("href=\"/partners/oita?asOf=2026-01-01&amp;knownAt=@370\"");
        assertThat(reports.asked.getLast().knownAt()).isEqualTo(KnownAt.position(370));
        assertThat(reports.asked.getLast().asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void countsTheProjectsOfEachPartner() {
        records.entries.add(SampleRecords.project("P1", "2016", Certainty.CERTAIN));
        reports.withoutProject.add(new PartnerWithoutProject(entry(EXCHANGE), Certainty.POSSIBLE, Count.NONE));
        quiet(SISTER, Certainty.CERTAIN, null);

        assertThat(list("en", "")).contains("none with a date on record 1 had begun: 1");
        assertThat(in("en").text("/coverage", "figures"))
                .contains("Partners in the roster 2 Nothing in 24 months 1")
                .contains("Sister cities 1 Of them without a project 0 +1 possible");
    }

    @Test
    void isFilteredByWhatIsMissingByTieAndByTime() {
        quiet(EXCHANGE, Certainty.CERTAIN, null);
        records.entries.add(SampleRecords.project("P1", "2016", Certainty.CERTAIN));

        assertThat(list("en", "?without=ACTIVITY")).contains("1 of 2", "Győr").doesNotContain("Oita");
        assertThat(list("en", "?without=PROJECT")).contains("Győr").doesNotContain("Oita");
        assertThat(list("en", "?without=BOTH&tier=SISTER_CITY"))
                .contains("0 of 2", "No partner fits the filter.", "Clear filter");
        assertThat(list("en", "?tier=SISTER_CITY")).contains("Oita").doesNotContain("Győr");
        assertThat(list("en", "?months=60&without=any&tier=LETTER_OF_INTENT"))
                .contains("2 of 2", "in the last 60 months");
        assertThat(list("en", "?months=61")).contains("in the last 24 months");
        assertThat(reports.months).contains(60).doesNotContain(61);
        assertThat(in("en").html("/coverage?months=60&tier=SISTER_CITY&asOf=2020-01-01"))
                .contains("id=\"filter-clear\" href=\"/coverage?asOf=2020-01-01&amp;months=60\"")
                .contains("<option value=\"60\" selected=\"selected\">");
    }

    @Test
    void saysWhereNobodyIsInTheRoster() {
        assertThat(list("en", "?asOf=1979-01-01")).contains("As of 1 January 1979 no partner was in the roster.");
        assertThat(list("zh", "?asOf=1979-01-01")).contains("截至1979年1月1日，名册中没有友城。");
    }
}
