package amity.query.naive;

import static amity.message.value.Direction.INBOUND;
import static amity.message.value.Direction.OUTBOUND;
import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.awarded;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.person;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.revoked;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static amity.query.testing.Facts.visit;
import static amity.query.testing.RecordFacts.agreement;
import static amity.query.testing.RecordFacts.completed;
import static amity.query.testing.RecordFacts.project;
import static amity.query.testing.RecordFacts.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.message.project.ProjectSector;
import amity.message.value.Level;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerificationTest extends QuerySideTest {

    private final Verification verification;
    private final JdbcClient jdbc;

    VerificationTest(Journal journal, QueryGateway queries, Verification verification, JdbcClient jdbc) {
        super(journal, queries);
        this.verification = verification;
        this.jdbc = jdbc;
    }

    private void givenTwoPartners() {
        journal.recordOn(
                LocalDate.parse("2020-03-01"),
                registered("oita", "JP"),
                registered("kyiv", "UA"),
                signed("oita", FRIENDLY_EXCHANGE_CITY, "1979-09-07"),
                signed("kyiv", SISTER_CITY, "1990-10"),
                upgraded("oita", SISTER_CITY, "1984"),
                suspended("kyiv", "2014"),
                visit("v1", INBOUND, "1985-05", Level.HEAD_OF_CITY, 12, "oita"),
                visit("v2", OUTBOUND, null, null, null, "oita", "kyiv"),
                awarded("h1", "荣誉市民", person("Anna"), "2010"),
                revoked("h1", "2012"),
                recorded("a1", agreement("备忘录", "2000", "2005", "oita")),
                project("p1", ProjectSector.HEALTH, "医院", "1990", "kyiv"),
                completed("p1", "1995-06"));
        journal.record(corrected("oita", 2, SISTER_CITY, "1985"), terminated("kyiv", "2026"));
        journal.awaitProjected();
    }

    private Verified verified() {
        return verification.verify(step -> {});
    }

    @Test
    void nothingIsRecorded() {
        assertThat(verified().healthy()).isTrue();
        assertThat(verified().position()).isZero();
    }

    @Test
    void aHealthyInstallation() {
        givenTwoPartners();
        List<Verifying> steps = new ArrayList<>();
        Verified healthy = verification.verify(steps::add);
        assertThat(healthy.discrepancies()).isEmpty();
        assertThat(healthy.healthy()).isTrue();
        assertThat(healthy.position()).isEqualTo(15);
        assertThat(healthy.head()).isEqualTo(15);
        assertThat(healthy.days()).isGreaterThan(20);
        assertThat(healthy.compared()).isGreaterThan(300);
        assertThat(steps.getFirst()).isEqualTo(new Verifying(Verifying.Phase.READING, 15, 15));
        assertThat(steps.getLast().phase()).isEqualTo(Verifying.Phase.DONE);
        assertThat(steps.getLast().percent()).isEqualTo(100);
    }

    @Test
    void aHealthyInstallationWithALongHistory() {
        History history = RandomHistory.of(7, 150);
        history.recordIn(journal);
        journal.awaitProjected();
        assertThat(verified().discrepancies()).isEmpty();
        assertThat(verification.verify(75, step -> {}).discrepancies()).isEmpty();
        assertThatThrownBy(() -> verification.verify(151, step -> {})).hasMessageContaining("not of 151");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE query_roster.tier SET certain = '[1990-12-31,2014-01-01)' WHERE record = 'partner/kyiv'\
            | roster as of 1990-10-31, kyiv SISTER_CITY: the fold says certainty CERTAIN, the projection says certainty POSSIBLE\
            | roster as of 2014-01-01 to 2025-12-31, count of SISTER_CITY: the fold says certain 2, possible 0, \
            the projection says certain 1, possible 1
            UPDATE query_roster.tier SET possible = '[1990-01-01,2026-11-23)' WHERE record = 'partner/kyiv'\
            | roster as of 1990-09-30, count of SISTER_CITY: the fold says possible 0, the projection says possible 1 |
            DELETE FROM query_roster.tier WHERE record = 'partner/kyiv'\
            | roster as of 2026-01-01 to 2026-11-22, count of SISTER_CITY: the fold says possible 1, \
            the projection says possible 0 |
            UPDATE query_roster.tier SET tier = 'KINGDOM' WHERE record = 'partner/kyiv'\
            | roster as of 1990-10-01 to 2026-11-22, all of it: the fold says an answer, the projection says nothing, \
            it fails: java.lang.IllegalArgumentException: No enum constant amity.message.value.Tier.KINGDOM |
            UPDATE query_roster.partner SET lat = 1.6 WHERE record = 'partner/oita'\
            | partners, oita: the fold says lat 1.5, the projection says lat 1.6\
            | partner, oita: the fold says lat 1.5, the projection says lat 1.6
            UPDATE query_visits.visit SET headcount = 13 WHERE record = 'visit/v1'\
            | visits as of 1985-05-01 to 2026-11-23, 1985: the fold says headcount 12, the projection says headcount 13\
            | visits as of 1985-05-01 to 2026-11-23, 1985 INBOUND HEAD_OF_CITY JP oita: \
            the fold says headcount 12, the projection says headcount 13
            UPDATE query_honors.award SET standing_possible = '[2010-01-01,2011-01-01)'\
            | honors as of 2011-12-31, count of standing: the fold says certain 1, the projection says certain 0 |
            UPDATE query_history.entry SET source = 'hearsay' WHERE record = 'honor/h1' AND number = 0\
            | history, honor/h1 event 0: the fold says source document 9, the projection says source hearsay |
            UPDATE query_history.entry SET recorded_on = '2020-02-01' WHERE record = 'visit/v1'\
            | backdated, position 7: the fold says daysLate 12693, the projection says daysLate 12664 |
            UPDATE query_records.record SET holding_certain = '[2000-12-31,2004-01-01)' WHERE record = 'agreement/a1'\
            | agreements as of 2005-01-01, counts: the fold says goingOn certain 1, possible 0, \
            the projection says goingOn certain 0, possible 1 |
            UPDATE query_records.record_step SET text = 'roof' WHERE record = 'project/p1'\
            | project, p1: the fold says steps [RecordStepEntry[number=1, event=amity.ProjectCompleted |
            UPDATE query_records.record_partner SET partner = 'oita' WHERE record = 'project/p1'\
            | projects as of 1990-01-01 to 1990-12-30, 1990 HEALTH UA kyiv: the fold says RecordYearRow[year=1990 |
            DELETE FROM query_history.fact WHERE record = 'visit/v2'\
            | timeline of kyiv, visit/v2 fact 0: the fold says TimelineFact[record=visit/v2, number=0 |
            """)
    void aRowThatWasTamperedWithIsFound(String sql, String finding, @Nullable String another) {
        givenTwoPartners();
        assertThat(jdbc.sql(sql).update()).isPositive();
        Verified sick = verified();
        assertThat(sick.healthy()).isFalse();
        assertThat(sick.discrepancies())
                .extracting(Discrepancy::toString)
                .anyMatch(line -> line.startsWith(finding))
                .anyMatch(line -> another == null || line.startsWith(another));
    }
}
