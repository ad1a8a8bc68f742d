package amity.query.page;

import static amity.query.page.SampleRecords.OITA;
import static amity.query.page.SampleRecords.agreement;
import static amity.query.page.SampleRecords.personTimes;
import static amity.query.page.SampleRecords.training;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.KnownAt;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordStatus;
import amity.message.query.RecordYearRow;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import amity.query.records.Addresses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsPageTest extends PageTest {

    @BeforeEach
    void onePartner() {
        ledger.places.add(OITA);
    }

    static Stream<String> kinds() {
        return Arrays.stream(RecordKind.values()).map(Addresses::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasAListThatMayBeEmpty(String kind) {
        for (String language : new String[] {"en", "zh"}) {
            var answer = in(language).get("/records/" + kind);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains(
                            language.equals("en") ? "As of 23 November 2026 none is on record." : "截至2026年11月23日，尚无登记。")
                    .contains("id=\"kind-" + kind + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void aRowTellsWhatTheRecordIsAndLeadsToItAndItsPartners() {
        records.entries.add(agreement("A1", "2013-10-25", RecordStatus.IN_FORCE, Certainty.CERTAIN));
        records.entries.add(agreement("A2", null, RecordStatus.ENDED, Certainty.POSSIBLE));

        String address = "/records/agreements?asOf=2020-01-01&knownAt=@370";

        assertThat(in("en").text(address, "figures"))
                .contains("On record 1 +1 possible", "In force 1")
                .doesNotContain("Every year");
        assertThat(in("en").text(address, "records"))
                .contains("Record A1 记录A1 Memorandum 25 October 2013 Oita In force")
                .contains("Record A2 记录A2 Memorandum Possible unknown Oita Ended");
        assertThat(in("zh").text(address, "records")).contains("记录A1 Record A1 备忘录 2013年10月25日 大分 有效");
        assertThat(in("en").html(address))
                .contains("href=\"/records/agreements/A1?asOf=2020-01-01&amp;knownAt=@370\"")
                .contains("href=\"/partners/oita?asOf=2020-01-01&amp;knownAt=@370\"")
                .contains("href=\"/records/projects?asOf=2020-01-01&amp;knownAt=@370\"");
        assertThat(records.asked.getFirst().at().knownAt()).isEqualTo(KnownAt.position(370));
    }

    @Test
    void aPracticeOfEveryYearIsMarkedAndCountedApart() {
        records.entries.add(training("T1", "2008", personTimes(12), true));
        records.entries.add(training("T2", "2009", personTimes(30), false));

        assertThat(in("en").text("/records/trainings", "figures"))
                .contains("On record 1", "Every year, not counted as events 1");
        assertThat(in("en").text("/records/trainings", "records"))
                .contains("Record T1 记录T1 Trainees · Outbound every year 2008 Oita People 12 person-times")
                .contains("Record T2 记录T2 Trainees · Outbound 2009 Oita People 30 person-times");
    }

    @Test
    void theFilterIsAskedForAndKept() {
        assertThat(
                        in("en").html(
                                        "/records/agreements?type=MEMORANDUM&partner=oita&status=EXPIRED&year=2016&text=%20port%20&sort=title"))
                .containsPattern("value=\"MEMORANDUM\" selected")
                .containsPattern("value=\"oita\" selected")
                .containsPattern("value=\"EXPIRED\" selected")
                .contains("name=\"year\" value=\"2016\"", "value=\"port\"")
                .contains("None fits the filter.")
                .contains("id=\"filter-clear\" href=\"/records/agreements?sort=title\"");

        assertThat(records.asked.getFirst().sort()).isEqualTo(RecordSort.TITLE);
        assertThat(records.asked.getFirst().filter())
                .isEqualTo(new RecordFilter(
                        "MEMORANDUM", null, new PartnerId("oita"), null, RecordStatus.EXPIRED, 2016, "port"));
    }

    @Test
    void isFilteredByACountryThatOccurs() {
        records.years.add(new RecordYearRow(
                2016, null, null, null, null, new CountryCode("HU"), null, new Count(1, 0), 0, 0, 1, Map.of(), 1));
        records.entries.add(agreement("A1", "2016", RecordStatus.IN_FORCE, Certainty.CERTAIN));

        assertThat(in("en").html("/records/agreements?country=JP&sort=title"))
                .containsPattern("<option value=\"HU\"[^>]*>Hungary</option><option value=\"JP\" selected[^>]*>Japan<")
                .contains("href=\"/records/agreements?country=JP&amp;sort=oldest\"");
        assertThat(records.asked.getFirst().filter().country()).isEqualTo(new CountryCode("JP"));
        assertThat(in("zh").html("/records/agreements?country=FR"))
                .contains(">匈牙利</option>", ">日本</option>")
                .containsPattern("value=\"FR\" selected[^>]*>法国<");
        records.asked.clear();
        assertThat(in("en").html("/records/agreements?country=ZZ")).doesNotContain("value=\"ZZ\"");
        assertThat(records.asked.getFirst().filter()).isEqualTo(RecordFilter.NONE);
    }

    @Test
    void isSortedByAChoiceWhereTheHeadIsNotShown() {
        records.entries.add(agreement("A1", "2016", RecordStatus.IN_FORCE, Certainty.CERTAIN));

        assertThat(in("en").text("/records/agreements?sort=oldest", "records"))
                .contains("Sort by Newest first Oldest first , ascending Title");
        assertThat(in("en").html("/records/agreements?sort=oldest&year=2016"))
                .contains("id=\"sort-by-newest\" href=\"/records/agreements?year=2016\"")
                .contains("id=\"sort-by-title\" href=\"/records/agreements?year=2016&amp;sort=title\"")
                .containsPattern("id=\"sort-by-oldest\"[^>]*data-sorted=\"ascending\" aria-current=\"true\"");
        assertThat(in("zh").text("/records/agreements", "records")).contains("排序 从新到旧 ，降序 从旧到新 名称");
        assertThat(in("en").html("/records/fairs")).doesNotContain("sort-by");
    }

    @Test
    void whatMakesNoSenseIsNotAskedForAndAYearThatIsNoneIsSaid() {
        String page =
                in("en").html("/records/fairs?type=BANANA&status=EXPIRED&partner=%3C&sort=x&page=-1&year=%3Cb%3E");

        assertThat(page).containsPattern("role=\"alert\">“&lt;b&gt;” is not a year");
        assertThat(records.asked.getFirst().filter()).isEqualTo(RecordFilter.NONE);
        assertThat(records.asked.getFirst().page()).isZero();
    }

    @Test
    void turnsPagesAndKeepsWhatWasAsked() {
        for (int i = 0; i < 60; i++) {
            records.entries.add(agreement("A" + i, "2016", RecordStatus.IN_FORCE, Certainty.CERTAIN));
        }

        assertThat(in("en").html("/records/agreements?type=MEMORANDUM"))
                .contains("1–50 of 60")
                .contains("href=\"/records/agreements?type=MEMORANDUM&amp;page=1\"")
                .doesNotContain("id=\"page-previous\"");
        assertThat(in("en").html("/records/agreements?page=1"))
                .contains("51–60 of 60")
                .doesNotContain("id=\"page-next\"");
        assertThat(in("en").html("/records/agreements?page=7")).contains("There is nothing on this page of the list.");
    }

    @Test
    void yearsAddUpNoUnitsThatAreNotAlike() {
        records.entries.add(training("T2", "2009", personTimes(30), false));
        records.years.add(year(2009, Direction.INBOUND, 5, 0));
        records.years.add(year(2009, Direction.OUTBOUND, 0, 30));
        records.years.add(
                new RecordYearRow(null, 2007, 2009, null, null, null, null, new Count(1, 0), 0, 0, 1, Map.of(), 1));

        String years = in("en").text("/records/trainings", "years");

        assertThat(years)
                .contains("Year Inbound Outbound Total People Funds 2009 1 1 2 5 persons; 30 person-times 4,000 CNY")
                .contains("Year not certain: 2007 to 2009 1");
        assertThat(in("en").html("/records/trainings")).contains("href=\"/records/trainings?year=2009\"");
    }

    private static RecordYearRow year(int year, Direction direction, long persons, long personTimes) {
        return new RecordYearRow(
                year,
                null,
                null,
                null,
                direction,
                null,
                null,
                new Count(1, 0),
                persons,
                personTimes,
                0,
                Map.of("CNY", new BigDecimal("2000")),
                0);
    }
}
