package amity.query.history;

import static amity.query.testing.Facts.registered;
import static amity.query.testing.RecordFacts.agreement;
import static amity.query.testing.RecordFacts.closedTie;
import static amity.query.testing.RecordFacts.completed;
import static amity.query.testing.RecordFacts.corrected;
import static amity.query.testing.RecordFacts.correctedStep;
import static amity.query.testing.RecordFacts.networkTie;
import static amity.query.testing.RecordFacts.project;
import static amity.query.testing.RecordFacts.recorded;
import static amity.query.testing.RecordFacts.retractedStep;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.project.ProjectSector;
import amity.message.query.Backdated;
import amity.message.query.Change;
import amity.message.query.FindLatestCorrection;
import amity.message.query.FindTimeline;
import amity.message.query.ListBackdated;
import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import amity.message.query.Viewpoint;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreements, projects and their like on the timelines of the partners that they name. */
class RecordTimelineTest extends QuerySideTest {

    private final QueryGateway gateway;

    RecordTimelineTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
        gateway = queries;
    }

    @BeforeEach
    void given() {
        journal.record(
                registered("oita", "JP"),
                registered("bordeaux", "FR"),
                recorded("a1", agreement("备忘录", "2000", null, "oita")),
                project("a1", ProjectSector.HEALTH, "医院", "1990-02", "oita", "bordeaux"),
                completed("a1", "1995"),
                networkTie("n1", "阿基坦", "1996", List.of("bordeaux"), "FR", "oita"),
                closedTie("n1", "2001-02-03"),
                corrected("a1", agreement("协议", "2001", null, "bordeaux")),
                correctedStep(RecordKind.PROJECT, "a1", 1, "1996"),
                retractedStep(RecordKind.NETWORK_TIE, "n1", 1));
        journal.awaitProjected();
    }

    private List<String> timeline(String partner) {
        return ask(new FindTimeline(new PartnerId(partner), Viewpoint.NOW), Timeline.class).facts().stream()
                .map(RecordTimelineTest::told)
                .toList();
    }

    private static String told(TimelineFact fact) {
        return fact.record() + "#" + fact.number() + (fact.retracted() ? " retracted " : " ")
                + fact.beliefs().stream().map(belief -> belief.effective() + "").toList();
    }

    @Test
    void whoIsNamedAndThroughWhomHaveItOnTheirTimelines() {
        assertThat(timeline("bordeaux"))
                .containsExactly(
                        "project/a1#0 [1990-02]",
                        "network-tie/n1#0 [1996]",
                        "project/a1#1 [1996, 1995]",
                        "agreement/a1#0 [2001, 2000]",
                        "network-tie/n1#1 retracted [2001-02-03]",
                        "partner/bordeaux#0 [null]");
        assertThat(timeline("oita")).as("what once named it stays on it").contains("agreement/a1#0 [2001, 2000]");
    }

    @Test
    void aCorrectionOfAStepSaysWhatItSays() {
        Change retraction = gateway.query(
                        new FindLatestCorrection(Viewpoint.NOW), ResponseTypes.optionalInstanceOf(Change.class))
                .join()
                .orElseThrow();
        assertThat(retraction.record()).isEqualTo("network-tie/n1");
        assertThat(retraction.target()).isEqualTo(1);
        assertThat(retraction.details()).isEmpty();
        assertThat(retraction.reason()).isEqualTo("it never took place");
    }

    @Test
    void whatWasRecordedLateNamesThePartnersOfItsRecord() {
        Backdated late = ask(new ListBackdated(365 * 20, 0, 10, Viewpoint.NOW), Backdated.class);
        assertThat(late.entries())
                .filteredOn(entry -> entry.change().event().equals("amity.ProjectCompleted"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.partners()).containsExactly(new PartnerId("oita"), new PartnerId("bordeaux")));
        assertThat(late.entries()).noneMatch(entry -> entry.change().event().endsWith("Corrected"));
    }
}
