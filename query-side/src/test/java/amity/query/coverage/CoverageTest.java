package amity.query.coverage;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.retractedVisit;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.visit;
import static amity.query.testing.FigureFacts.figure;
import static amity.query.testing.RecordFacts.agreement;
import static amity.query.testing.RecordFacts.canceled;
import static amity.query.testing.RecordFacts.completed;
import static amity.query.testing.RecordFacts.endedAgreement;
import static amity.query.testing.RecordFacts.project;
import static amity.query.testing.RecordFacts.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.agreement.AgreementType;
import amity.message.figure.Measure;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.project.ProjectSector;
import amity.message.query.Activity;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.CoverageReport;
import amity.message.query.FindCoverage;
import amity.message.query.KnownAt;
import amity.message.query.PartnerWithoutProject;
import amity.message.query.QuietPartner;
import amity.message.query.Viewpoint;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

class CoverageTest extends QuerySideTest {

    private static final Viewpoint AT = Viewpoint.asOf(LocalDate.parse("2016-06-30"));

    CoverageTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    private void tie(String partner, Tier tier) {
        journal.record(registered(partner, "JP"), signed(partner, tier, "1979"));
    }

    private CoverageReport found(Viewpoint at) {
        journal.awaitProjected();
        return ask(new FindCoverage(24, at), CoverageReport.class);
    }

    private List<String> quiet() {
        return found(AT).quiet().stream().map(CoverageTest::told).toList();
    }

    private static String told(QuietPartner it) {
        Activity last = it.last();
        return it.tie().partner()
                + (it.certainty() == Certainty.POSSIBLE ? " possibly" : "")
                + (last == null
                        ? " never"
                        : " " + last.record() + " " + last.date() + " " + last.monthsSince() + ".."
                                + last.monthsSinceAtMost());
    }

    private static String told(PartnerWithoutProject it) {
        return it.tie().partner() + (it.certainty() == Certainty.POSSIBLE ? " possibly" : "") + " "
                + it.ever().certain() + "+" + it.ever().possible();
    }

    @Test
    void whoWasNotMetForTwoYearsIsQuiet() {
        tie("oita", SISTER_CITY);
        tie("kobe", FRIENDLY_EXCHANGE_CITY);
        tie("nara", SISTER_CITY);
        tie("gifu", LETTER_OF_INTENT);
        journal.record(
                visit("v1", Direction.INBOUND, "2014-07-01", null, null, "oita"),
                visit("v2", Direction.INBOUND, "2014-06-30", null, null, "kobe"),
                visit("v3", Direction.INBOUND, "2016-07-01", null, null, "kobe"));

        assertThat(quiet()).containsExactly("nara never", "kobe visit/v2 2014-06-30 24..24");
        assertThat(found(AT).partners()).isEqualTo(new Count(3, 0));
        assertThat(found(AT).after()).isEqualTo("2014-06-30");
    }

    @Test
    void aVagueDateMayLieInThatTimeOrNot() {
        tie("oita", SISTER_CITY);
        tie("kobe", SISTER_CITY);
        tie("nara", SISTER_CITY);
        journal.record(
                visit("v1", Direction.INBOUND, "2014", null, null, "oita"),
                visit("v2", Direction.INBOUND, "2015", null, null, "kobe"),
                visit("v3", Direction.INBOUND, "../2010", null, null, "nara"));

        assertThat(quiet()).containsExactly("nara visit/v3 ../2010 65..null", "oita possibly visit/v1 2014 17..29");
    }

    @Test
    void honorsAndRecordsAreActivitiesAndTheirStepsToo() {
        tie("oita", SISTER_CITY);
        tie("kobe", SISTER_CITY);
        tie("nara", SISTER_CITY);
        journal.record(
                awarded("h1", "荣誉", new Recipient(RecipientKind.PERSON, "A", new PartnerId("oita"), 1), "2016-01"),
                recorded("a1", agreement("备忘录", "2015-01-01", null, "kobe")),
                project("p1", ProjectSector.HEALTH, "医院", "2000/2015", "nara"),
                completed("p1", "2015-12-31"));

        assertThat(quiet()).isEmpty();
    }

    @Test
    void whatIsNoActivityDoesNotCount() {
        tie("a", SISTER_CITY);
        tie("b", SISTER_CITY);
        tie("c", SISTER_CITY);
        tie("d", SISTER_CITY);
        tie("e", SISTER_CITY);
        journal.record(
                visit("v1", Direction.INBOUND, null, null, null, "a"),
                figure("f", Measure.VISITS_INBOUND, "1", "2016-01", "b"),
                recorded("a1", agreement(AgreementType.YEARLY_PLAN, "年度", "2016-01", null, true, "c")),
                recorded("a2", agreement("备忘录", "2001-01-01", null, "d")),
                endedAgreement("a2", "2016-01-01"),
                project("p1", ProjectSector.HEALTH, "医院", "2008-02/..", "e"));

        assertThat(quiet())
                .containsExactly(
                        "a never",
                        "b never",
                        "c never",
                        "d agreement/a2 2001-01-01 185..185",
                        "e project/p1 2008-02/.. 100..100");
    }

    @Test
    void itIsToldAsItWasKnown() {
        tie("oita", SISTER_CITY);
        journal.record(visit("v1", Direction.INBOUND, "2016-01-01", null, null, "oita"), retractedVisit("v1"));

        assertThat(quiet()).containsExactly("oita never");
        assertThat(found(AT.knownAt(KnownAt.position(3))).quiet()).isEmpty();
        assertThat(found(AT.knownAt(KnownAt.position(3))).position()).isEqualTo(3);
    }

    @Test
    void sisterCitiesWithoutAProjectUnderWay() {
        tie("oita", SISTER_CITY);
        tie("kobe", SISTER_CITY);
        tie("nara", SISTER_CITY);
        tie("gifu", SISTER_CITY);
        tie("mito", FRIENDLY_EXCHANGE_CITY);
        journal.record(
                project("p1", ProjectSector.HEALTH, "医院", "2000", "oita"),
                project("p2", ProjectSector.HEALTH, "医院", "2000", "kobe"),
                canceled("p2", "2010"),
                project("p3", ProjectSector.HEALTH, "医院", "2016", "nara"),
                project("p4", ProjectSector.HEALTH, "医院", "2017", "gifu"));

        CoverageReport found = found(AT);
        assertThat(found.withoutProject().stream().map(CoverageTest::told))
                .containsExactly("gifu 0+0", "kobe 1+0", "nara possibly 0+1");
        assertThat(found.sisterCities()).isEqualTo(new Count(4, 0));
    }
}
