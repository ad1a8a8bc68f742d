package amity.query.history;

import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.delegation;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.retractedVisit;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Backdated;
import amity.message.query.Belief;
import amity.message.query.FindTimeline;
import amity.message.query.KnownAt;
import amity.message.query.ListBackdated;
import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import amity.message.query.Viewpoint;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that ever touched a partner, and what was believed of it. */
class TimelineTest extends QuerySideTest {

    TimelineTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    @BeforeEach
    void whatIsBelievedOfGyorAndWas() {
        journal.record(
                registered("gyor", "HU"),
                registered("oita", "JP"),
                signed("gyor", SISTER_CITY, "1994"),
                visit("v-1", Direction.INBOUND, "2005", null, 9, "oita"),
                visit("v-2", Direction.OUTBOUND, null, null, 3, "gyor"),
                corrected("gyor", 1, SISTER_CITY, "1995-10-30"),
                corrected("v-1", delegation(Direction.INBOUND, "1993-05", null, 9, "oita", "gyor")),
                retractedVisit("v-2"));
        journal.awaitProjected();
    }

    private Timeline timeline(Viewpoint at) {
        return ask(new FindTimeline(new PartnerId("gyor"), at), Timeline.class);
    }

    private static List<String> told(Timeline timeline) {
        return timeline.facts().stream().map(TimelineTest::told).toList();
    }

    private static String told(TimelineFact fact) {
        List<String> beliefs = fact.beliefs().stream().map(TimelineTest::told).toList();
        return fact.record() + "#" + fact.number() + " " + fact.event() + (fact.retracted() ? " retracted" : "") + ": "
                + String.join("; ", beliefs);
    }

    private static String told(Belief belief) {
        return belief.effective() + " from @" + belief.statedBy().position()
                + (belief.endedBy() == null ? "" : " to @" + belief.endedBy().position());
    }

    @Test
    void inTheOrderInWhichItTookPlaceWithWhatWasBelievedBefore() {
        assertThat(told(timeline(Viewpoint.NOW)))
                .containsExactly(
                        "visit/v-1#0 amity.DelegationVisitRecorded: 1993-05 from @7; 2005 from @4 to @7",
                        "partner/gyor#1 amity.FriendshipSigned: 1995-10-30 from @6; 1994 from @3 to @6",
                        "partner/gyor#0 amity.PartnerRegistered: null from @1",
                        "visit/v-2#0 amity.DelegationVisitRecorded retracted: null from @5 to @8");
    }

    @Test
    void asItWasKnownBefore() {
        assertThat(told(timeline(Viewpoint.NOW.knownAt(KnownAt.position(5)))))
                .containsExactly(
                        "partner/gyor#1 amity.FriendshipSigned: 1994 from @3",
                        "partner/gyor#0 amity.PartnerRegistered: null from @1",
                        "visit/v-2#0 amity.DelegationVisitRecorded: null from @5");
    }

    @Test
    void upToADay() {
        assertThat(told(timeline(Viewpoint.asOf(LocalDate.parse("1994-12-31")))))
                .as("what was once believed to have taken place by then is shown, with what is believed now")
                .contains("partner/gyor#1 amity.FriendshipSigned: 1995-10-30 from @6; 1994 from @3 to @6");
        assertThat(told(timeline(Viewpoint.asOf(LocalDate.parse("1990-01-01")))))
                .noneMatch(line -> line.contains("FriendshipSigned"));
    }

    @Test
    void whatWasRecordedLongAfterItTookEffect() {
        Backdated backdated = ask(new ListBackdated(365 * 25, 0, 10, Viewpoint.NOW), Backdated.class);

        assertThat(backdated.total()).isEqualTo(1);
        assertThat(backdated.entries().getFirst().change().event()).isEqualTo("amity.FriendshipSigned");
        assertThat(backdated.entries().getFirst().partners()).containsExactly(new PartnerId("gyor"));
        assertThat(backdated.entries().getFirst().daysLate())
                .isEqualTo(LocalDate.parse("1994-12-31").until(Journal.TODAY, java.time.temporal.ChronoUnit.DAYS));
        assertThat(ask(new ListBackdated(1_000_000, 0, 10, Viewpoint.NOW), Backdated.class)
                        .entries())
                .isEmpty();
    }
}
