package amity.command.partner;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.oita;
import static amity.command.testing.Wuhan.oitaRegistered;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.stated;
import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;

import amity.command.desk.CommandRefusal;
import amity.command.desk.DateInFuture;
import amity.command.desk.FriendshipRefusal;
import amity.command.desk.FriendshipRefusal.ChangeRestsOnIt;
import amity.command.desk.FriendshipRefusal.DateRunsBackwards;
import amity.command.desk.NamedChange;
import amity.command.desk.Outcome;
import amity.command.testing.Wuhan;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.RenewFriendship;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.SignFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.record.Confidence;
import amity.message.record.DateAlternative;
import amity.message.value.Tier;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded changes of a friendship are corrected and retracted; each is named by the number of its event. */
class ChangeCorrectionTest {

    private static final FriendshipSigned SIGNED = new FriendshipSigned(OITA, FRIENDLY_EXCHANGE_CITY, on("1979"));
    private static final FriendshipUpgraded UPGRADED = new FriendshipUpgraded(OITA, SISTER_CITY, on("1984"));
    private static final FriendshipSuspended SUSPENDED = new FriendshipSuspended(OITA, on("1990"), "budget");
    private static final FriendshipResumed RESUMED = new FriendshipResumed(OITA, on("1992"));
    private static final FriendshipRenewed RENEWED = new FriendshipRenewed(OITA, on("1999"));
    private static final FriendshipTerminated TERMINATED = new FriendshipTerminated(OITA, on("2021-07-21"), "vote");

    /** Registration and the changes 1 to 6. */
    private static final List<Object> ALL =
            List.of(oitaRegistered(), SIGNED, UPGRADED, SUSPENDED, RESUMED, RENEWED, TERMINATED);

    private static ResultValidator<Partner> given(List<?> events, Object command) {
        FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        return fixture.given(events).when(command, stated("c-1"));
    }

    private static List<Object> plus(List<Object> events, Object... more) {
        List<Object> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    private static CorrectFriendshipChange correct(
            long change, @Nullable Tier tier, @Nullable String date, @Nullable String changeReason) {
        return new CorrectFriendshipChange(OITA, change, tier, date == null ? null : on(date), changeReason, "misread");
    }

    private static FriendshipChangeCorrected corrected(
            long change, @Nullable Tier tier, @Nullable String date, @Nullable String changeReason) {
        return new FriendshipChangeCorrected(
                OITA, change, tier, date == null ? null : on(date), changeReason, "misread");
    }

    private static RetractFriendshipChange retract(long change) {
        return new RetractFriendshipChange(OITA, change, "never");
    }

    private static FriendshipChangeRetracted retracted(long change) {
        return new FriendshipChangeRetracted(OITA, change, "never");
    }

    @Test
    void every_kind_of_change_is_corrected() {
        given(ALL, correct(1, LETTER_OF_INTENT, "1979-09-07", null))
                .expectEvents(corrected(1, LETTER_OF_INTENT, "1979-09-07", null))
                .expectResultMessagePayload(
                        new Outcome(List.of("amity.FriendshipChangeCorrected"), 7, List.of(), false));
        given(ALL, correct(2, SISTER_CITY, null, null)).expectEvents(corrected(2, SISTER_CITY, null, null));
        given(ALL, correct(3, null, "1990", "no budget")).expectEvents(corrected(3, null, "1990", "no budget"));
        given(ALL, correct(4, null, "1991~", null)).expectEvents(corrected(4, null, "1991~", null));
        given(ALL, correct(5, null, "1999-09", null)).expectEvents(corrected(5, null, "1999-09", null));
        given(ALL, correct(6, null, "2021-07-21", null)).expectEvents(corrected(6, null, "2021-07-21", null));
    }

    @Test
    void another_date_is_chosen_and_the_former_stands_among_those_of_other_sources() {
        var day = new DateAlternative(on("1979-09-07"), "the certificate", Confidence.CONFIRMED);
        var year = new DateAlternative(on("1979"), "a brochure", null);
        var signed = new FriendshipSigned(OITA, FRIENDLY_EXCHANGE_CITY, on("1979"), List.of(day));
        given(List.of(oitaRegistered()), new SignFriendship(OITA, FRIENDLY_EXCHANGE_CITY, on("1979"), List.of(day)))
                .expectEvents(signed);
        given(
                        List.of(oitaRegistered(), signed),
                        new CorrectFriendshipChange(
                                OITA, 1L, FRIENDLY_EXCHANGE_CITY, day.date(), List.of(year), null, "it is firm"))
                .expectEvents(new FriendshipChangeCorrected(
                        OITA, 1, FRIENDLY_EXCHANGE_CITY, day.date(), List.of(year), null, "it is firm"));
        refused(
                given(
                        List.of(oitaRegistered(), signed),
                        new CorrectFriendshipChange(
                                OITA, 1L, FRIENDLY_EXCHANGE_CITY, on("1979"), List.of(day), null, "why")),
                new CommandRefusal.NothingCorrected("change"));
    }

    @Test
    void a_number_stays_whatever_comes_between() {
        List<Object> events = plus(
                List.of(oitaRegistered(), new PartnerCorrected(OITA, oita(), "why"), SIGNED),
                corrected(2, FRIENDLY_EXCHANGE_CITY, "1978", null),
                UPGRADED);
        given(events, correct(2, FRIENDLY_EXCHANGE_CITY, "1977", null))
                .expectEvents(corrected(2, FRIENDLY_EXCHANGE_CITY, "1977", null));
        given(events, retract(4)).expectEvents(retracted(4));
        refused(given(events, retract(1)), new FriendshipRefusal.ChangeUnknown(OITA, 1));
        refused(given(events, retract(3)), new FriendshipRefusal.ChangeUnknown(OITA, 3));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 7, Long.MAX_VALUE})
    void a_number_that_names_no_change_is_refused(long number) {
        refused(given(ALL, correct(number, null, null, null)), new FriendshipRefusal.ChangeUnknown(OITA, number));
        refused(given(ALL, retract(number)), new FriendshipRefusal.ChangeUnknown(OITA, number));
    }

    @Test
    void what_was_retracted_is_not_there_any_more() {
        List<Object> events = plus(ALL, retracted(5));
        refused(given(events, retract(5)), new FriendshipRefusal.ChangeUnknown(OITA, 5));
        refused(given(events, correct(5, null, "1999", null)), new FriendshipRefusal.ChangeUnknown(OITA, 5));
    }

    @Test
    void a_correction_corrects_something() {
        refused(
                given(ALL, correct(1, FRIENDLY_EXCHANGE_CITY, "1979", null)),
                new CommandRefusal.NothingCorrected("change"));
        refused(given(ALL, correct(6, null, "2021-07-21", "vote")), new CommandRefusal.NothingCorrected("change"));
        List<Object> events = plus(ALL, corrected(5, null, "1998", null));
        refused(given(events, correct(5, null, "1998", null)), new CommandRefusal.NothingCorrected("change"));
        given(events, correct(5, null, "1999", null)).expectEvents(corrected(5, null, "1999", null));
    }

    @Test
    void a_signing_and_an_upgrade_have_a_tier_and_nothing_else_has() {
        refused(
                given(ALL, correct(1, null, "1978", null)),
                new FriendshipRefusal.ChangeNeedsTier(NamedChange.of(1, SIGNED)));
        refused(
                given(ALL, correct(2, null, "1985", null)),
                new FriendshipRefusal.ChangeNeedsTier(NamedChange.of(2, UPGRADED)));
        for (int i = 3; i <= 6; i++) {
            refused(
                    given(ALL, correct(i, SISTER_CITY, null, null)),
                    new FriendshipRefusal.ChangeHasNoTier(
                            NamedChange.of(i, (amity.message.partner.FriendshipEvent) ALL.get(i))));
        }
    }

    @Test
    void a_suspension_and_a_termination_have_a_reason_and_nothing_else_has() {
        for (int i : new int[] {1, 2, 4, 5}) {
            refused(
                    given(ALL, correct(i, i <= 2 ? SISTER_CITY : null, null, "why")),
                    new FriendshipRefusal.ChangeHasNoReason(
                            NamedChange.of(i, (amity.message.partner.FriendshipEvent) ALL.get(i))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027", "2026/2028"})
    void no_correction_is_dated_in_the_future(String date) {
        refused(given(ALL, correct(6, null, date, null)), new DateInFuture(on(date), TODAY));
    }

    @Test
    void a_corrected_date_does_not_run_backwards_and_the_change_before_is_named() {
        refused(
                given(ALL, correct(5, null, "1991", null)),
                new DateRunsBackwards(on("1991"), NamedChange.of(4, RESUMED)));
        refused(
                given(ALL, correct(6, null, "1998-12-31", null)),
                new DateRunsBackwards(on("1998-12-31"), NamedChange.of(5, RENEWED)));
        given(ALL, correct(5, null, "1992", null)).expectEvents(corrected(5, null, "1992", null));
    }

    @Test
    void a_corrected_date_lets_no_later_change_run_backwards_and_that_one_is_named() {
        refused(
                given(ALL, correct(1, FRIENDLY_EXCHANGE_CITY, "1985", null)),
                new DateRunsBackwards(on("1985"), NamedChange.of(2, UPGRADED)));
        refused(
                given(ALL, correct(3, null, "1993", "budget")),
                new DateRunsBackwards(on("1993"), NamedChange.of(4, RESUMED)));
        given(ALL, correct(1, FRIENDLY_EXCHANGE_CITY, "1984", null))
                .expectEvents(corrected(1, FRIENDLY_EXCHANGE_CITY, "1984", null));
    }

    @Test
    void dates_are_held_against_what_is_believed_now() {
        List<Object> events = plus(ALL, corrected(6, null, "2000", null));
        refused(
                given(events, new SignFriendship(OITA, SISTER_CITY, on("1999"))),
                new DateRunsBackwards(on("1999"), NamedChange.of(6, new FriendshipTerminated(OITA, on("2000"), null))));
        given(events, new SignFriendship(OITA, SISTER_CITY, on("2010")))
                .expectEvents(new FriendshipSigned(OITA, SISTER_CITY, on("2010")));
    }

    @Test
    void a_tier_is_corrected_so_that_every_upgrade_still_leads_upwards() {
        refused(given(ALL, correct(1, SISTER_CITY, "1979", null)), new ChangeRestsOnIt(NamedChange.of(2, UPGRADED)));
        refused(
                given(ALL, correct(2, FRIENDLY_EXCHANGE_CITY, "1984", null)),
                new FriendshipRefusal.TierNotHigher(FRIENDLY_EXCHANGE_CITY, FRIENDLY_EXCHANGE_CITY));
        List<Object> twice = List.of(
                oitaRegistered(),
                new FriendshipSigned(OITA, LETTER_OF_INTENT, on("1979")),
                new FriendshipUpgraded(OITA, FRIENDLY_EXCHANGE_CITY, on("1980")),
                UPGRADED);
        refused(given(twice, correct(2, SISTER_CITY, "1980", null)), new ChangeRestsOnIt(NamedChange.of(3, UPGRADED)));
        given(twice, retract(2)).expectEvents(retracted(2));
    }

    @Test
    void a_tier_that_was_corrected_is_the_one_that_counts() {
        List<Object> events = List.of(oitaRegistered(), SIGNED, corrected(1, SISTER_CITY, "1979", null));
        refused(
                given(events, new UpgradeFriendship(OITA, SISTER_CITY, on("1984"))),
                new FriendshipRefusal.TierNotHigher(SISTER_CITY, SISTER_CITY));
    }

    @Test
    void a_change_on_which_nothing_rests_is_retracted() {
        given(ALL, retract(6))
                .expectEvents(retracted(6))
                .expectResultMessagePayload(
                        new Outcome(List.of("amity.FriendshipChangeRetracted"), 7, List.of(), false));
        given(ALL, retract(5)).expectEvents(retracted(5));
        given(ALL, retract(2)).expectEvents(retracted(2));
        given(ALL, retract(4)).expectEvents(retracted(4));
    }

    @Test
    void a_change_on_which_another_rests_is_not_retracted_and_that_one_is_named() {
        refused(given(ALL, retract(1)), new ChangeRestsOnIt(NamedChange.of(2, UPGRADED)));
        refused(given(ALL, retract(3)), new ChangeRestsOnIt(NamedChange.of(4, RESUMED)));
        FriendshipSigned anew = new FriendshipSigned(OITA, SISTER_CITY, null);
        refused(given(plus(ALL, anew), retract(6)), new ChangeRestsOnIt(NamedChange.of(7, anew)));
        FriendshipSuspended again = new FriendshipSuspended(OITA, on("1995"), null);
        refused(
                given(List.of(oitaRegistered(), SIGNED, SUSPENDED, RESUMED, again), retract(3)),
                new ChangeRestsOnIt(NamedChange.of(4, again)));
    }

    @Test
    void after_a_retraction_it_goes_on_from_what_is_left() {
        given(plus(ALL, retracted(6)), new RenewFriendship(OITA, on("2022")))
                .expectEvents(new FriendshipRenewed(OITA, on("2022")));
        refused(
                given(List.of(oitaRegistered(), SIGNED, retracted(1)), new RenewFriendship(OITA, on("2022"))),
                new FriendshipRefusal.NotSigned(OITA));
        given(List.of(oitaRegistered(), SIGNED, retracted(1)), new SignFriendship(OITA, SISTER_CITY, on("1970")))
                .expectEvents(new FriendshipSigned(OITA, SISTER_CITY, on("1970")));
    }
}
