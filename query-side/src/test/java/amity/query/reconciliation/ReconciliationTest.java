package amity.query.reconciliation;

import static amity.message.figure.Measure.*;
import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static amity.query.testing.Facts.visit;
import static amity.query.testing.FigureFacts.datePublished;
import static amity.query.testing.FigureFacts.figure;
import static amity.query.testing.FigureFacts.figureOf;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.figure.PublishedFigures.RetractPublishedFigure;
import amity.message.query.Count;
import amity.message.query.FigureCounts;
import amity.message.query.KnownAt;
import amity.message.query.ReconcileFigures;
import amity.message.query.Reconciliation;
import amity.message.query.Viewpoint;
import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.Qualifier;
import amity.message.value.RecordId;
import amity.message.value.Tier;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest extends QuerySideTest {

    ReconciliationTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    private void tie(String partner, Tier tier, @Nullable String date) {
        journal.record(registered(partner, "JP"), signed(partner, tier, date));
    }

    private Reconciliation found(Viewpoint at) {
        journal.awaitProjected();
        return ask(new ReconcileFigures(null, null, 0, 100, at), Reconciliation.class);
    }

    private List<String> told() {
        return ToldFigures.told(found(Viewpoint.NOW));
    }

    @Test
    void aFigureIsHeldAgainstItsOwnDayAndNotToday() {
        tie("oita", SISTER_CITY, "1979-09-07");
        tie("duisburg", SISTER_CITY, "1982-10-08");
        journal.record(figure("f1", SISTER_CITIES, "1", "1980-01-01"), figure("f2", SISTER_CITIES, "1", "2016-01-01"));

        assertThat(told()).containsExactly("f2 2 DIFFERS 1 200%", "f1 1 MATCHED 100%");
    }

    @Test
    void ofAVagueDateTheLastDayCountsButNoDayAfterTheOneAskedAbout() {
        tie("oita", SISTER_CITY, "2016-12-31");
        journal.record(figure("f", SISTER_CITIES, "1", "2016~"));

        assertThat(told()).containsExactly("f 1 MATCHED 100%");
        assertThat(ToldFigures.told(found(Viewpoint.asOf(LocalDate.parse("2016-12-30")))))
                .containsExactly("f 0 DIFFERS -1 0%");
        assertThat(found(Viewpoint.asOf(LocalDate.parse("2015-12-31"))).entries())
                .isEmpty();
    }

    @Test
    void noDayThatAFigureCanMeanComesAfterTheOneOnWhichItWasRecorded() {
        journal.recordOn(LocalDate.parse("2016-05-01"), figure("f1", SISTER_CITIES, "0", "2016"));
        journal.recordOn(LocalDate.parse("2016-05-01"), figure("f2", SISTER_CITIES, "0", null));
        tie("oita", SISTER_CITY, "2016-05-02");

        assertThat(told()).containsExactly("f1 0 MATCHED", "f2 0 MATCHED");
    }

    @Test
    void certainAndPossibleAreKeptApart() {
        tie("oita", FRIENDLY_EXCHANGE_CITY, "2010");
        tie("kobe", FRIENDLY_EXCHANGE_CITY, "2016");
        tie("nara", LETTER_OF_INTENT, "2010");
        journal.record(
                figure("f1", FRIENDLY_EXCHANGE_CITIES, "1", "2016-06-01"),
                figure("f2", FRIENDLY_EXCHANGE_CITIES, "2", "2016-06-01"),
                figure("f3", FRIENDLY_EXCHANGE_CITIES, "76", "2016-06-01"),
                figure("f4", FRIENDLY_EXCHANGE_CITIES, "0", "2016-06-01"));

        assertThat(told())
                .containsExactly(
                        "f1 1+1 MATCHED possibly 100%/200%",
                        "f2 1+1 MATCHED possibly 50%/100%", "f3 1+1 DIFFERS -74/-75 1%/2%", "f4 1+1 DIFFERS 1/2");
        assertThat(found(Viewpoint.NOW).counts()).isEqualTo(new FigureCounts(new Count(0, 2), 2, 0));
    }

    @Test
    void aPartnerBetweenTwoTiersIsOneFriendship() {
        tie("oita", FRIENDLY_EXCHANGE_CITY, "2010");
        journal.record(upgraded("oita", SISTER_CITY, "2016"), figure("f", FRIENDSHIPS, "1", "2016-06-01"));

        assertThat(told()).containsExactly("f 0+1 MATCHED possibly 0%/100%");
    }

    @Test
    void theFirstSigningIsThatOfATieThatEndedToo() {
        tie("oita", SISTER_CITY, "1979-09-07");
        tie("kobe", SISTER_CITY, "1982");
        tie("nara", LETTER_OF_INTENT, "1970");
        tie("gifu", SISTER_CITY, null);
        journal.record(
                terminated("oita", "1990"),
                figure("a", YEAR_OF_FIRST_SIGNING, "1979", "2016"),
                figure("b", YEARS_OF_FRIENDSHIP, "37", "2016"),
                figure("c", YEAR_OF_FIRST_SIGNING, "1979", "2016", "kobe"),
                figure("d", YEARS_OF_FRIENDSHIP, "34", "2016-06-01", "kobe"),
                datePublished("e", YEAR_OF_FIRST_SIGNING, "1979-09", "2016"),
                datePublished("f", YEAR_OF_FIRST_SIGNING, "1979-09-05", "2016"),
                datePublished("g", YEAR_OF_FIRST_SIGNING, "1982-03", "2016", "kobe"),
                datePublished("h", SISTER_CITIES, "1979", "2016"),
                figure("i", YEAR_OF_FIRST_SIGNING, "1979", "2016", "gifu"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 1979 (1 unknown) MATCHED",
                        "b 37 (1 unknown) MATCHED",
                        "c 1982 DIFFERS 3",
                        "d 33+1 MATCHED possibly",
                        "e 1979-09-07..1979-09-07 (1 unknown) MATCHED",
                        "f 1979-09-07..1979-09-07 (1 unknown) DIFFERS 2",
                        "g 1982-01-01..1982-12-31 MATCHED possibly",
                        "h NOT_COMPUTABLE date-published",
                        "i NOT_COMPUTABLE nothing-recorded");
    }

    @Test
    void qualifiersSayWhatBearsAFigureOut() {
        for (int i = 0; i < 20; i++) {
            tie("city" + i, SISTER_CITY, "2000");
        }
        journal.record(
                figureOf("a", SISTER_CITIES, null, "20", Qualifier.OVER, "2016"),
                figureOf("b", SISTER_CITIES, null, "19", Qualifier.OVER, "2016"),
                figureOf("c", SISTER_CITIES, null, "20", Qualifier.AT_LEAST, "2016"),
                figureOf("d", SISTER_CITIES, null, "22", Qualifier.ABOUT, "2016"),
                figureOf("e", SISTER_CITIES, null, "23", Qualifier.ABOUT, "2016"),
                figureOf("f", SISTER_CITIES, null, "18", Qualifier.ABOUT, "2016"),
                figureOf("g", SISTER_CITIES, null, "22", Qualifier.NEARLY, "2016"),
                figureOf("h", SISTER_CITIES, null, "19", Qualifier.NEARLY, "2016"),
                figure("i", SISTER_CITIES, "19-20", "2016"),
                figure("j", SISTER_CITIES, "21-23", "2016"),
                figure("k", SISTER_CITIES, "17-18", "2016"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 20 DIFFERS -1 100%",
                        "b 20 MATCHED 105%",
                        "c 20 MATCHED 100%",
                        "d 20 MATCHED 90%",
                        "e 20 DIFFERS -3 86%",
                        "f 20 DIFFERS 2 111%",
                        "g 20 MATCHED 90%",
                        "h 20 DIFFERS 1 105%",
                        "i 20 MATCHED 105%",
                        "j 20 DIFFERS -1 95%",
                        "k 20 DIFFERS 2 117%");
    }

    @Test
    void delegationsAreThoseOfTheYear() {
        journal.record(
                registered("oita", "JP"),
                registered("kobe", "JP"),
                visit("v1", Direction.INBOUND, "2016-03-01", Level.HEAD_OF_CITY, 5, "oita", "kobe"),
                visit("v2", Direction.INBOUND, "2016-04-01", Level.BUSINESS, 5, "kobe"),
                visit("v3", Direction.INBOUND, "2015/2016", Level.DEPUTY_HEAD, 5, "oita"),
                visit("v4", Direction.INBOUND, "2016", null, 5, "oita"),
                visit("v5", Direction.OUTBOUND, "2016-03-01", Level.HEAD_OF_CITY, 5, "oita"),
                visit("v6", Direction.INBOUND, "2015-03-01", Level.HEAD_OF_CITY, 5, "oita"),
                visit("v7", Direction.INBOUND, "2016-03-01", Level.STATE_LEADER, 5, "oita"),
                figure("a", VISITS_INBOUND, "5", "2016"),
                figure("b", VISITS_INBOUND, "3", "2016", "oita"),
                figure("c", VISITS_INBOUND, "3", "2016", "oita", "kobe"),
                figure("d", VISITS_INBOUND_OF_CITY_LEADERS, "1", "2016"),
                figure("e", VISITS_INBOUND, "1", "2016-03-15"));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "a 4+1 MATCHED possibly 80%/100%",
                        "b 3+1 MATCHED possibly 100%/133%",
                        "c NOT_COMPUTABLE several-partners",
                        "d 1+1 (1 unknown) MATCHED possibly 100%/200%",
                        "e 2+2 DIFFERS 1/3 200%/400%");
    }

    @Test
    void whatIsKnownAtOnePositionIsOfFiguresAndRecordsAlike() {
        tie("oita", SISTER_CITY, "1979-09-07");
        journal.record(figure("f", SISTER_CITIES, "1", "1980-01-01"));
        journal.record(corrected("oita", 1, SISTER_CITY, "1981"));
        journal.awaitProjected();

        assertThat(ToldFigures.told(found(Viewpoint.NOW.knownAt(KnownAt.position(2)))))
                .isEmpty();
        assertThat(ToldFigures.told(found(Viewpoint.NOW.knownAt(KnownAt.position(3)))))
                .containsExactly("f 1 MATCHED 100%");
        assertThat(told()).containsExactly("f 0 DIFFERS -1 0%");

        journal.record(new RetractPublishedFigure(new RecordId("f"), "never published").fact());
        assertThat(told()).isEmpty();
    }
}
