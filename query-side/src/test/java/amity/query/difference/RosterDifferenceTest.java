package amity.query.difference;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.retracted;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.suspended;
import static amity.query.testing.Facts.terminated;
import static amity.query.testing.Facts.upgraded;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.CompareRosters;
import amity.message.query.Count;
import amity.message.query.Difference;
import amity.message.query.DifferentEntry;
import amity.message.query.DifferentEntry.Kind;
import amity.message.query.KnownAt;
import amity.message.query.RosterDifference;
import amity.message.query.RosterEntry;
import amity.message.query.Viewpoint;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why does this year's total differ from last year's? */
class RosterDifferenceTest extends QuerySideTest {

    RosterDifferenceTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    @BeforeEach
    void threeSisterCities() {
        journal.record(
                registered("oita", "JP"),
                signed("oita", SISTER_CITY, "1979-09-07"),
                registered("arnhem", "NL"),
                signed("arnhem", SISTER_CITY, "1999-09-06"),
                registered("gyor", "HU"),
                signed("gyor", SISTER_CITY, "1994"));
        journal.awaitProjected();
    }

    private static Viewpoint on(String day, KnownAt known) {
        return new Viewpoint(LocalDate.parse(day), known, 0);
    }

    private Difference<RosterEntry> between(Viewpoint from, Viewpoint to) {
        journal.awaitProjected();
        return ask(new CompareRosters(from, to), RosterDifference.class).difference();
    }

    private static List<String> told(Difference<RosterEntry> difference) {
        return difference.entries().stream().map(RosterDifferenceTest::told).toList();
    }

    private static String told(DifferentEntry<RosterEntry> entry) {
        String causes = String.join(
                " and ",
                entry.causes().stream()
                        .map(cause -> cause.by() + " " + cause.change().event().substring("amity.".length()) + " @"
                                + cause.change().position())
                        .toList());
        return entry.record() + " " + entry.kind() + ": " + causes;
    }

    @Test
    void anEndThatTookEffectBetweenTheDays() {
        journal.record(terminated("arnhem", "2021-07-21"));

        Difference<RosterEntry> difference = between(on("2020-12-31", KnownAt.NOW), on("2021-12-31", KnownAt.NOW));

        assertThat(told(difference)).containsExactly("partner/arnhem GONE: TOOK_EFFECT FriendshipTerminated @7");
        assertThat(difference.counts().get("SISTER_CITY"))
                .isEqualTo(new Difference.Counts(new Count(3, 0), new Count(2, 0)));
        assertThat(difference.entries().getFirst().before()).isNotNull();
        assertThat(difference.entries().getFirst().after()).isNull();
    }

    @Test
    void anEndThatWasRecordedLater() {
        journal.record(terminated("arnhem", "2021-07-21"));

        assertThat(told(between(on("2022-12-31", KnownAt.position(6)), on("2022-12-31", KnownAt.NOW))))
                .containsExactly("partner/arnhem GONE: RECORDED FriendshipTerminated @7");
        assertThat(told(between(on("2022-12-31", KnownAt.NOW), on("2022-12-31", KnownAt.position(6)))))
                .as("the other way round")
                .containsExactly("partner/arnhem COME: RECORDED FriendshipTerminated @7");
    }

    @Test
    void aCorrectionThatMadeOfPossibleCertain() {
        journal.record(corrected("gyor", 1, SISTER_CITY, "1995-10-30"));

        assertThat(told(between(on("1994-06-30", KnownAt.position(6)), on("1994-06-30", KnownAt.NOW))))
                .containsExactly("partner/gyor GONE: RECORDED FriendshipChangeCorrected @7");
        assertThat(told(between(on("1994-06-30", KnownAt.position(6)), on("1995-12-31", KnownAt.position(6)))))
                .containsExactly("partner/gyor CHANGED: TOOK_EFFECT FriendshipSigned @6");
        assertThat(told(between(on("1994-06-30", KnownAt.NOW), on("1995-12-31", KnownAt.NOW))))
                .containsExactly("partner/gyor COME: TOOK_EFFECT FriendshipSigned @6");
    }

    @Test
    void aRetractionOfWhatNeverWas() {
        journal.record(suspended("oita", "2003"), retracted("oita", 2));

        assertThat(told(between(on("2010-01-01", KnownAt.position(7)), on("2010-01-01", KnownAt.NOW))))
                .containsExactly("partner/oita CHANGED: RECORDED FriendshipChangeRetracted @8");
        assertThat(between(on("2010-01-01", KnownAt.position(6)), on("2010-01-01", KnownAt.NOW))
                        .entries())
                .as("there and back again is no difference")
                .isEmpty();
    }

    @Test
    void bothWaysAtOnceNameBothEvents() {
        journal.record(
                registered("kobe", "JP"),
                signed("kobe", FRIENDLY_EXCHANGE_CITY, "1998-02-16"),
                upgraded("kobe", SISTER_CITY, "2020-01-01"));

        Difference<RosterEntry> difference =
                between(on("2019-12-31", KnownAt.position(7)), on("2020-12-31", KnownAt.NOW));

        assertThat(told(difference))
                .containsExactly("partner/kobe COME: RECORDED FriendshipSigned @8 and RECORDED FriendshipUpgraded @9");
    }

    @Test
    void nothingIsDifferentFromItself() {
        Difference<RosterEntry> difference = between(Viewpoint.NOW, Viewpoint.NOW);

        assertThat(difference.entries()).isEmpty();
        assertThat(difference.from()).isEqualTo(difference.to());
        assertThat(difference.entries().stream().filter(entry -> entry.kind() == Kind.CHANGED))
                .isEmpty();
    }
}
