package amity.query.page;

import static amity.query.page.Recorded.corrected;
import static amity.query.page.Recorded.stated;
import static amity.query.page.SampleFigures.counted;
import static amity.query.page.SampleFigures.differs;
import static amity.query.page.SampleFigures.matched;
import static amity.query.page.SampleFigures.not;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.figure.Measure;
import amity.message.query.Certainty;
import amity.message.query.ComputedFigure;
import amity.message.query.Count;
import amity.message.query.KnownAt;
import amity.message.query.ReconciledFigure;
import amity.message.query.ReconciledFigure.Reason;
import amity.message.query.RecordView;
import amity.message.record.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published figures beside the computed ones. */
class ReconciliationPageTest extends PageTest {

    private static final Map<String, Object> EXCHANGE_CITIES =
            Map.of("number", 76, "qualifier", "EXACT", "phrase", "友好交流城市76个");

    private void someFigures() {
        reports.figures.add(matched(Measure.SISTER_CITIES, "F05", 23, Certainty.CERTAIN, counted(23, 0)));
        reports.figures.add(
                differs(Measure.FRIENDLY_EXCHANGE_CITIES, "F06", EXCHANGE_CITIES, counted(13, 3), -60, -63));
        reports.figures.add(not("F40", new Reason("no-record", "What it counts is in no record.", "没有记录。")));
    }

    /** As the page with this list tells the figure that it names. */
    private String said(String language, ReconciledFigure figure) {
        reports.figures.add(figure);
        return in(language).text("/reconciliation", "reconciliation");
    }

    @Test
    void saysWhatWasPublishedAndComputedInPlainWords() {
        someFigures();

        assertThat(in("en").text("/reconciliation", "figures")).contains("1 match, 1 differ, 1 cannot be computed.");
        assertThat(in("en").text("/reconciliation", "reconciliation"))
                .contains("Figures 1–3 of 3", "All 3 Match 1 Differ 1 Cannot be computed 1")
                .contains("Figure F05 Sister cities 23 as of about 2016")
                .contains("23 as of 31 December 2016 Matches computed 23, published 23")
                .contains("76 as of about 2016 友好交流城市76个")
                .contains("Differs computed 13 (+3 possible), published 76, missing 60 to 63")
                .contains("7 as of about 2016", "none Cannot be computed What it counts is in no record.");
        assertThat(in("zh").text("/reconciliation", "reconciliation"))
                .contains("不符 计算 13（可能另有 3），公布 76，缺 60至63")
                .contains("无法计算 没有记录。");
        assertThat(in("en").html("/reconciliation"))
                .contains("id=\"place-reconciliation\" href=\"/reconciliation\" aria-current=\"page\"")
                .contains("<q class=\"report-phrase\" lang=\"zh\">友好交流城市76个</q>");
    }

    @Test
    void saysHowMuchOfTheRosterIsOnRecordByTheLatestFigures() {
        someFigures();
        reports.figures.add(matched(Measure.SISTER_CITIES, "F00", 19, Certainty.CERTAIN, counted(19, 0)));

        assertThat(in("en").text("/reconciliation", "covered"))
                .contains("Sister cities 23 of 23 published (about 2016)")
                .contains("Friendly exchange cities 13 +3 possible of 76 published (about 2016)")
                .doesNotContain("19");
        assertThat(in("zh").text("/reconciliation", "covered")).contains("友好交流城市 13 可能另有 3 公布 76");
    }

    @Test
    void isFilteredByVerdict() {
        someFigures();

        assertThat(in("en").text("/reconciliation?status=differs", "reconciliation"))
                .contains("Figure F06", "All 3 Match 1 Differ 1")
                .doesNotContain("Figure F05", "Figure F40");
        assertThat(in("en").html("/reconciliation?status=DIFFERS&asOf=2020-01-01&knownAt=@370"))
                .contains(
                        "id=\"verdict-MATCHED\" href=\"/reconciliation?asOf=2020-01-01&amp;knownAt=@370&amp;status=MATCHED\"")
                .containsPattern("id=\"verdict-DIFFERS\"[^>]*aria-current=\"true\"");
        assertThat(reports.asked.getLast().knownAt()).isEqualTo(KnownAt.position(370));
        assertThat(reports.asked.getLast().asOf()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(in("en").text("/reconciliation?status=any", "reconciliation"))
                .contains("1–3 of 3");
        reports.figures.removeIf(figure -> figure.measure() == Measure.OTHER);
        assertThat(in("en").text("/reconciliation?status=not_computable", "reconciliation"))
                .contains("None fits the filter. Clear filter");
    }

    @Test
    void namesTheSourceOfWhatIsBelieved() {
        someFigures();
        String stream = "figure/F05";
        records.views.put(
                RecordKind.PUBLISHED_FIGURE.stream(
                        reports.figures.getFirst().figure().id()),
                new RecordView(
                        StubLedger.TODAY,
                        412,
                        RecordKind.PUBLISHED_FIGURE,
                        reports.figures.getFirst().figure().id(),
                        reports.figures.getFirst().figure(),
                        List.of(),
                        List.of(),
                        List.of(
                                stated(200, stream, 0, "PublishedFigureRecorded", "2016~", Map.of()),
                                corrected(
                                        210, stream, 1, "PublishedFigureCorrected", "2016~", 0, "misread", Map.of()))));

        assertThat(in("en").text("/reconciliation", "reconciliation"))
                .contains("23 as of about 2016 Source source of 210")
                .doesNotContain("source of 200");
    }

    @Test
    void yearsAndDatesAreNotAddedUp() {
        assertThat(said(
                        "en",
                        differs(
                                Measure.YEAR_OF_FIRST_SIGNING,
                                "F01",
                                Map.of("number", 1978),
                                new ComputedFigure(new Count(1979, 2), null, null, null, 1),
                                1,
                                3)))
                .contains("1979 to 1981 as of 31 December 2016 Records that would count and do not say enough: 1")
                .contains("computed 1979 to 1981, published 1978, 1 to 3 more");
        assertThat(said(
                        "zh",
                        differs(
                                Measure.YEAR_OF_FIRST_SIGNING,
                                "F02",
                                Map.of("published", "1979-09-08"),
                                new ComputedFigure(null, null, LocalDate.of(1979, 9, 7), LocalDate.of(1979, 9, 7), 0),
                                -1,
                                -1)))
                .contains("计算 1979年9月7日，公布 1979年9月8日，早 1 天");
        assertThat(said(
                        "en",
                        differs(
                                Measure.PROJECTS_PER_SISTER_CITY,
                                "F03",
                                Map.of("number", 1, "upTo", 2),
                                new ComputedFigure(new Count(0, 0), new Count(5, 0), null, null, 0),
                                -1,
                                -1)))
                .contains("computed fewest 0, most 5, published 1 to 2, missing 1");
        assertThat(said(
                        "en",
                        differs(
                                Measure.HONOR_RECIPIENTS,
                                "F04",
                                Map.of("number", 1540, "qualifier", "OVER"),
                                counted(1600, 0),
                                59,
                                59)))
                .contains("computed 1,600, published over 1,540, 59 more");
    }

    @Test
    void turnsPagesAndSaysWhereThereIsNothing() {
        assertThat(in("en").text("/reconciliation?asOf=1979-01-01", "reconciliation"))
                .contains("As of 1 January 1979 no published figure is on record.");
        assertThat(in("zh").html("/reconciliation")).doesNotContain("id=\"covered\"");
        for (int i = 0; i < 30; i++) {
            reports.figures.add(matched(Measure.CONSULATES, "C" + i, 4, Certainty.POSSIBLE, counted(3, 1)));
        }

        assertThat(in("en").html("/reconciliation?status=MATCHED&page=1"))
                .contains("26–30 of 30", "May match")
                .contains("href=\"/reconciliation?status=MATCHED\"");
        assertThat(in("en").text("/reconciliation?page=7", "reconciliation"))
                .contains("There is nothing on this page of the list.");
    }
}
