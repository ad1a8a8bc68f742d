package amity.query.records;

import static amity.query.testing.Facts.registered;
import static amity.query.testing.RecordFacts.agreement;
import static amity.query.testing.RecordFacts.canceled;
import static amity.query.testing.RecordFacts.closedTie;
import static amity.query.testing.RecordFacts.completed;
import static amity.query.testing.RecordFacts.corrected;
import static amity.query.testing.RecordFacts.correctedStep;
import static amity.query.testing.RecordFacts.endedAgreement;
import static amity.query.testing.RecordFacts.milestone;
import static amity.query.testing.RecordFacts.networkTie;
import static amity.query.testing.RecordFacts.project;
import static amity.query.testing.RecordFacts.recorded;
import static amity.query.testing.RecordFacts.renewedAgreement;
import static amity.query.testing.RecordFacts.retractedAgreement;
import static amity.query.testing.RecordFacts.retractedStep;
import static amity.query.testing.RecordFacts.training;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.agreement.AgreementType;
import amity.message.project.ProjectSector;
import amity.message.query.KnownAt;
import amity.message.query.ListRecords;
import amity.message.query.RecordEntry;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.Records;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.message.value.Direction;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which records there were on a day, and how they stood. */
class RecordsAsOfTest extends QuerySideTest {

    RecordsAsOfTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    @BeforeEach
    void partners() {
        journal.record(registered("oita", "JP"), registered("bordeaux", "FR"));
    }

    private Records records(RecordKind kind, Viewpoint at) {
        journal.awaitProjected();
        return ask(new ListRecords(kind, RecordFilter.NONE, RecordSort.OLDEST, 0, 100, at), Records.class);
    }

    private static Viewpoint on(String day) {
        return Viewpoint.asOf(LocalDate.parse(day));
    }

    private List<String> agreements(String day) {
        return told(records(RecordKind.AGREEMENT, on(day)));
    }

    private List<String> projects(String day) {
        return told(records(RecordKind.PROJECT, on(day)));
    }

    private static List<String> told(Records records) {
        return records.entries().stream().map(RecordsAsOfTest::told).toList();
    }

    private static String told(RecordEntry entry) {
        String begun = entry.id() + " " + entry.certainty();
        return entry.status() == null
                ? begun
                : begun + ", " + entry.status() + " " + entry.statusCertainty()
                        + (entry.ended() == null ? "" : " " + entry.ended());
    }

    @Test
    void anAgreementIsInForceUntilTheDayAfterItExpires() {
        journal.record(recorded("a1", agreement("备忘录", "2000-05-01", "2005-04-30", "oita")));

        assertThat(agreements("2000-04-30")).isEmpty();
        assertThat(agreements("2000-05-01")).containsExactly("a1 CERTAIN, IN_FORCE CERTAIN");
        assertThat(agreements("2005-04-30")).containsExactly("a1 CERTAIN, IN_FORCE CERTAIN");
        assertThat(agreements("2005-05-01")).containsExactly("a1 CERTAIN, EXPIRED CERTAIN 2005-04-30");
    }

    @Test
    void aVagueExpiryIsPossibleBeforeItIsCertain() {
        journal.record(recorded("a1", agreement("备忘录", "2000", "2005", "oita")));

        assertThat(agreements("2000-06-01")).containsExactly("a1 POSSIBLE, IN_FORCE POSSIBLE");
        assertThat(agreements("2005-01-01")).containsExactly("a1 CERTAIN, IN_FORCE CERTAIN");
        assertThat(agreements("2005-01-02")).containsExactly("a1 CERTAIN, EXPIRED POSSIBLE 2005");
        assertThat(agreements("2005-12-31")).containsExactly("a1 CERTAIN, EXPIRED POSSIBLE 2005");
        assertThat(agreements("2006-01-01")).containsExactly("a1 CERTAIN, EXPIRED CERTAIN 2005");
        Records possibly = records(RecordKind.AGREEMENT, on("2005-06-01"));
        assertThat(possibly.counts().records().certain()).isEqualTo(1);
        assertThat(possibly.counts().goingOn()).hasToString("Count[certain=0, possible=1]");
    }

    @Test
    void whatIsRenewedExpiresLaterAndWhatIsEndedSooner() {
        journal.record(
                recorded("a1", agreement("备忘录", "2000", "2005", "oita")),
                renewedAgreement("a1", "2005-03", "2010"),
                recorded("a2", agreement("备忘录", "2000", "2030", "oita")),
                endedAgreement("a2", "2012-07-01"),
                recorded("a3", agreement("备忘录", "2000", "2005", "oita")),
                renewedAgreement("a3", "2004", null));

        assertThat(agreements("2009-01-01"))
                .containsExactly(
                        "a1 CERTAIN, IN_FORCE CERTAIN", "a2 CERTAIN, IN_FORCE CERTAIN", "a3 CERTAIN, IN_FORCE CERTAIN");
        assertThat(agreements("2012-06-30"))
                .contains("a1 CERTAIN, EXPIRED CERTAIN 2010", "a2 CERTAIN, IN_FORCE CERTAIN");
        assertThat(agreements("2012-07-01")).contains("a2 CERTAIN, ENDED CERTAIN 2012-07-01");
        assertThat(agreements("2026-01-01")).contains("a3 CERTAIN, IN_FORCE CERTAIN");
    }

    @Test
    void anEndOfWhichTheDayIsUnknownIsNoLaterThanTheExpiry() {
        journal.record(
                recorded("a1", agreement("备忘录", "2000-01-01", "2005-12-31", "oita")), endedAgreement("a1", null));

        assertThat(agreements("2003-01-01")).containsExactly("a1 CERTAIN, ENDED POSSIBLE");
        assertThat(agreements("2006-01-01")).containsExactly("a1 CERTAIN, ENDED CERTAIN");
    }

    @Test
    void aProjectOfASpanOfYearsIsOverAfterIt() {
        journal.record(
                project("p1", ProjectSector.HEALTH, "医院", "1974/1979", "oita"),
                project("p2", ProjectSector.TRADE, "贸易", "2008/..", "oita"),
                project("p3", ProjectSector.SPORT, "体育", "../1990", "oita"));

        assertThat(projects("1974-06-01"))
                .containsExactly("p1 POSSIBLE, UNDER_WAY POSSIBLE", "p3 POSSIBLE, UNDER_WAY POSSIBLE");
        assertThat(projects("1976-01-01")).contains("p1 CERTAIN, UNDER_WAY CERTAIN");
        assertThat(projects("1979-12-31")).contains("p1 CERTAIN, ENDED POSSIBLE 1979");
        assertThat(projects("1980-01-01")).contains("p1 CERTAIN, ENDED CERTAIN 1979");
        assertThat(projects("2026-11-23"))
                .containsExactlyInAnyOrder(
                        "p1 CERTAIN, ENDED CERTAIN 1979",
                        "p2 CERTAIN, UNDER_WAY CERTAIN",
                        "p3 CERTAIN, ENDED CERTAIN 1990");
    }

    @Test
    void aProjectEndsByWhatIsBelievedOfItsSteps() {
        journal.record(
                project("p1", ProjectSector.HEALTH, "医院", "1990", "oita"),
                milestone("p1", "1992", "roof"),
                completed("p1", "1995-06"),
                project("p2", ProjectSector.HEALTH, "诊所", "1990", "oita"),
                canceled("p2", "1991-02-03"));

        assertThat(projects("1996-01-01"))
                .containsExactly("p1 CERTAIN, COMPLETED CERTAIN 1995-06", "p2 CERTAIN, CANCELED CERTAIN 1991-02-03");

        journal.record(
                correctedStep(RecordKind.PROJECT, "p1", 2, "1997-06"), retractedStep(RecordKind.PROJECT, "p2", 1));

        assertThat(projects("1996-01-01"))
                .containsExactly("p1 CERTAIN, UNDER_WAY CERTAIN", "p2 CERTAIN, UNDER_WAY CERTAIN");
        assertThat(told(records(RecordKind.PROJECT, on("1996-01-01").knownAt(KnownAt.position(7)))))
                .containsExactly("p1 CERTAIN, COMPLETED CERTAIN 1995-06", "p2 CERTAIN, CANCELED CERTAIN 1991-02-03");
    }

    @Test
    void aTieOfTheNetworkNamesPartnersAndThroughWhom() {
        journal.record(
                networkTie("n1", "阿基坦", "1996?", List.of("bordeaux"), "FR", "oita"), closedTie("n1", "2000-01-01"));

        Records ties = records(RecordKind.NETWORK_TIE, on("1999-01-01"));
        assertThat(told(ties)).containsExactly("n1 CERTAIN, IN_FORCE CERTAIN");
        assertThat(ties.entries().getFirst().partners())
                .extracting(partner -> partner.partner() + " " + partner.role() + " " + partner.country())
                .containsExactly("oita PARTNER JP", "bordeaux THROUGH FR");
        assertThat(told(records(RecordKind.NETWORK_TIE, on("2000-01-01"))))
                .containsExactly("n1 CERTAIN, CLOSED CERTAIN 2000-01-01");
    }

    @Test
    void whatHappensIsOnRecordForEver() {
        journal.record(training("t1", Direction.INBOUND, "1985", null, "oita"));

        assertThat(told(records(RecordKind.TRAINING, on("1985-06-01")))).containsExactly("t1 POSSIBLE");
        assertThat(told(records(RecordKind.TRAINING, on("2026-01-01")))).containsExactly("t1 CERTAIN");
        assertThat(records(RecordKind.TRAINING, on("2026-01-01")).counts().goingOn())
                .isNull();
    }

    @Test
    void aPracticeOfEveryYearIsListedAndNotCounted() {
        journal.record(
                recorded("a1", agreement(AgreementType.YEARLY_PLAN, "年度协议", "2000", null, true, "oita")),
                recorded("a2", agreement("备忘录", "2001", null, "oita")));

        Records records = records(RecordKind.AGREEMENT, on("2010-01-01"));
        assertThat(told(records)).hasSize(2);
        assertThat(records.total()).isEqualTo(2);
        assertThat(records.counts())
                .hasToString("RecordCounts[records=Count[certain=1, possible=0], goingOn=Count[certain=1, possible=0],"
                        + " practices=Count[certain=1, possible=0]]");
    }

    @Test
    void whatIsBelievedNowIsNotWhatWasBelieved() {
        journal.recordOn(LocalDate.parse("2020-01-01"), recorded("a1", agreement("备忘录", "2000", null, "oita")));
        journal.recordOn(LocalDate.parse("2021-01-01"), corrected("a1", agreement("协议", "2010", null, "bordeaux")));
        journal.recordOn(LocalDate.parse("2022-01-01"), retractedAgreement("a1"));

        Viewpoint then = on("2005-01-01");
        assertThat(told(records(RecordKind.AGREEMENT, then.knownAt(KnownAt.position(3)))))
                .containsExactly("a1 CERTAIN, IN_FORCE CERTAIN");
        assertThat(records(RecordKind.AGREEMENT, then.knownAt(KnownAt.position(4)))
                        .entries())
                .isEmpty();
        assertThat(records(RecordKind.AGREEMENT, on("2011-01-01").knownAt(KnownAt.position(4)))
                        .entries())
                .extracting(RecordEntry::title)
                .containsExactly("协议");
        assertThat(agreements("2011-01-01")).isEmpty();
    }
}
