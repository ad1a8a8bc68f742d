package amity.query.visits;

import static amity.message.query.VisitDimension.COUNTRY;
import static amity.message.query.VisitDimension.DIRECTION;
import static amity.message.query.VisitDimension.LEVEL;
import static amity.message.query.VisitDimension.PARTNER;
import static amity.message.value.Direction.INBOUND;
import static amity.message.value.Direction.OUTBOUND;
import static amity.message.value.Level.DEPUTY_HEAD;
import static amity.message.value.Level.HEAD_OF_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.CountVisitsByYear;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.query.YearlyVisits;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearlyVisitsTest extends QuerySideTest {

    YearlyVisitsTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    @BeforeEach
    void partners() {
        journal.record(registered("oita", "JP"), registered("kobe", "JP"), registered("daegu", "KR"));
    }

    private List<String> rows(int from, int to, LocalDate asOf, VisitDimension... groupBy) {
        journal.awaitProjected();
        return ask(new CountVisitsByYear(from, to, List.of(groupBy), Viewpoint.asOf(asOf)), YearlyVisits.class)
                .rows()
                .stream()
                .map(YearlyVisitsTest::line)
                .toList();
    }

    private List<String> rows(VisitDimension... groupBy) {
        return rows(0, 9999, Journal.TODAY, groupBy);
    }

    /** Year or years, group, certain+possible visits, headcount, visits without one. */
    private static String line(YearRow row) {
        String year = row.year() != null ? "" + row.year() : row.yearFrom() + "/" + row.yearTo();
        String group = Stream.<Optional<?>>of(
                        Optional.ofNullable(row.direction()),
                        Optional.ofNullable(row.level()),
                        Optional.ofNullable(row.country()),
                        Optional.ofNullable(row.partner()))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return "%s [%s] %d+%d, %d, %d"
                .formatted(
                        year,
                        group,
                        row.visits().certain(),
                        row.visits().possible(),
                        row.headcount(),
                        row.headcountUnknown());
    }

    @Test
    void noVisits() {
        journal.clear();
        journal.start();
        YearlyVisits empty = ask(new CountVisitsByYear(0, 9999, List.of(), Viewpoint.NOW), YearlyVisits.class);
        assertThat(empty.position()).isZero();
        assertThat(empty.rows()).isEmpty();
    }

    @Test
    void byYearDirectionAndLevel() {
        journal.record(
                visit("v1", INBOUND, "2015-05", HEAD_OF_CITY, 12, "oita"),
                visit("v2", INBOUND, "2015", HEAD_OF_CITY, 8, "daegu"),
                visit("v3", OUTBOUND, "2015-06-01", DEPUTY_HEAD, 6, "daegu"),
                visit("v4", INBOUND, "2016-01-01", null, 0, "oita"));
        assertThat(rows(DIRECTION, LEVEL))
                .containsExactly(
                        "2015 [INBOUND HEAD_OF_CITY] 2+0, 20, 0",
                        "2015 [OUTBOUND DEPUTY_HEAD] 1+0, 6, 0",
                        "2016 [INBOUND] 1+0, 0, 0");
        assertThat(rows()).containsExactly("2015 [] 3+0, 26, 0", "2016 [] 1+0, 0, 0");
    }

    @Test
    void anUnknownHeadcountIsNotNought() {
        journal.record(
                visit("v1", INBOUND, "2015", null, null, "oita"),
                visit("v2", INBOUND, "2015", null, 5, "oita"),
                visit("v3", INBOUND, "2015", null, null, "oita"));
        assertThat(rows()).containsExactly("2015 [] 3+0, 5, 2");
    }

    @Test
    void aVisitToSeveralPartnersCountsOnceUnlessTheyAreAskedFor() {
        journal.record(
                visit("v1", OUTBOUND, "2015-05", null, 10, "oita", "kobe", "daegu"),
                visit("v2", OUTBOUND, "2015-06", null, 10, "oita"));
        assertThat(rows()).containsExactly("2015 [] 2+0, 20, 0");
        assertThat(rows(COUNTRY)).containsExactly("2015 [JP] 2+0, 20, 0", "2015 [KR] 1+0, 10, 0");
        assertThat(rows(PARTNER))
                .containsExactly("2015 [daegu] 1+0, 10, 0", "2015 [kobe] 1+0, 10, 0", "2015 [oita] 2+0, 20, 0");
        assertThat(rows(COUNTRY, PARTNER))
                .containsExactly(
                        "2015 [JP kobe] 1+0, 10, 0", "2015 [JP oita] 2+0, 20, 0", "2015 [KR daegu] 1+0, 10, 0");
    }

    @Test
    void aDateThatSpansYearsHasNoYear() {
        journal.record(
                visit("v1", INBOUND, "2015-12-30/2016-01-02", null, 3, "oita"),
                visit("v2", INBOUND, "2014/2016", null, 3, "oita"),
                visit("v3", INBOUND, "2016", null, 3, "oita"),
                visit("v4", INBOUND, null, null, 3, "oita"),
                visit("v5", INBOUND, "../1990", null, 3, "oita"),
                visit("v6", INBOUND, "2025/..", null, 3, "oita"),
                visit("v7", INBOUND, "2026/..", null, 3, "oita"));
        assertThat(rows())
                .containsExactly(
                        "null/1990 [] 1+0, 3, 0",
                        "2016 [] 1+0, 3, 0",
                        "2015/2016 [] 1+0, 3, 0",
                        "2014/2016 [] 1+0, 3, 0",
                        "2026 [] 1+0, 3, 0",
                        "2025/2026 [] 1+0, 3, 0",
                        "null/2026 [] 1+0, 3, 0");
    }

    @Test
    void fromAndToTakeInEverySpanThatReachesIntoThem() {
        journal.record(
                visit("v1", INBOUND, "2013", null, 1, "oita"),
                visit("v2", INBOUND, "2012/2014", null, 1, "oita"),
                visit("v3", INBOUND, "2014", null, 1, "oita"),
                visit("v4", INBOUND, "2015/2018", null, 1, "oita"),
                visit("v5", INBOUND, "2016/2018", null, 1, "oita"),
                visit("v6", INBOUND, "../2013", null, 1, "oita"),
                visit("v7", INBOUND, "../2014", null, 1, "oita"),
                visit("v8", INBOUND, null, null, 1, "oita"));
        assertThat(rows(2014, 2015, Journal.TODAY))
                .containsExactly(
                        "2014 [] 1+0, 1, 0",
                        "2012/2014 [] 1+0, 1, 0",
                        "null/2014 [] 1+0, 1, 0",
                        "2015/2018 [] 1+0, 1, 0",
                        "null/2026 [] 1+0, 1, 0");
    }

    @Test
    void byADayAVagueVisitHasCertainlyOrPossiblyTakenPlace() {
        journal.record(
                visit("v1", INBOUND, "2015-05-10", null, 1, "oita"),
                visit("v2", INBOUND, "2015", null, 1, "oita"),
                visit("v3", INBOUND, "2015-07", null, 1, "oita"),
                visit("v4", INBOUND, null, null, 1, "oita"));
        assertThat(rows(0, 9999, LocalDate.parse("2015-05-09")))
                .containsExactly("2015 [] 0+1, 1, 0", "null/2026 [] 0+1, 1, 0");
        assertThat(rows(0, 9999, LocalDate.parse("2015-05-10")))
                .containsExactly("2015 [] 1+1, 2, 0", "null/2026 [] 0+1, 1, 0");
        assertThat(rows(0, 9999, LocalDate.parse("2015-07-31")))
                .containsExactly("2015 [] 2+1, 3, 0", "null/2026 [] 0+1, 1, 0");
        assertThat(rows(0, 9999, LocalDate.parse("2015-12-31")))
                .containsExactly("2015 [] 3+0, 3, 0", "null/2026 [] 0+1, 1, 0");
        assertThat(rows(0, 9999, Journal.TODAY)).contains("null/2026 [] 1+0, 1, 0");
    }
}
