package amity.command.honor;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.CommandRefusal;
import amity.command.desk.DateInFuture;
import amity.command.desk.HonorRefusal;
import amity.command.desk.Outcome;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Rule;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.CorrectHonorRevocation;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorCommand;
import amity.message.honor.HonorRevocationCorrected;
import amity.message.honor.HonorRevocationRetracted;
import amity.message.honor.HonorRevoked;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.honor.RetractHonorAward;
import amity.message.honor.RetractHonorRevocation;
import amity.message.honor.RevokeHonor;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Awards and revocations are corrected and retracted. */
class HonorCorrectionTest extends HonorFixture {

    private static CorrectHonorAward correct(Recipient recipient, @Nullable EdtfDate date, boolean allowRepeat) {
        return new CorrectHonorAward(AWARD, content(recipient, date), allowRepeat, "misread");
    }

    private static CorrectHonorAward correct(String date) {
        return correct(KUGIMIYA, on(date), false);
    }

    private static HonorAwardCorrected corrected(String date) {
        return new HonorAwardCorrected(AWARD, content(KUGIMIYA, on(date)), "misread");
    }

    private static CorrectHonorRevocation correctRevocation(@Nullable EdtfDate date, @Nullable String reason) {
        return new CorrectHonorRevocation(AWARD, date, reason, "misread");
    }

    @Test
    void an_award_stands_in_the_book_and_a_partner_is_named() {
        given(List.of(), award(KUGIMIYA, on("2016"), true)).expectEvents(awarded("2016"));
        given(List.of(awarded("2016")), new RevokeHonor(AWARD, on("2020"), "forged"))
                .expectEvents(REVOKED);
        assertThat(asked).containsExactly("enter 2016 beside", "strike 2016");
        assertThat(partners.namedBy()).isEqualTo(Map.of(OITA, "honor/h-2016-kugimiya"));
    }

    @Test
    void an_award_is_corrected_as_a_whole_and_moves_in_the_book() {
        given(List.of(awarded("2016")), correct("2017"))
                .expectEvents(corrected("2017"))
                .expectResultMessagePayload(new Outcome(List.of("amity.HonorAwardCorrected"), 1, List.of(), false));
        given(List.of(awarded("2016"), corrected("2017")), correct(KUGIMIYA, on("2018"), true))
                .expectEvents(corrected("2018"));
        assertThat(asked).containsExactly("move 2016 to 2017", "move 2017 to 2018 beside");
    }

    @Test
    void a_correction_corrects_something() {
        refused(given(List.of(awarded("2016")), correct("2016")), new CommandRefusal.NothingCorrected("honorId"));
        refused(
                given(List.of(awarded("2016"), REVOKED), correct(KUGIMIYA, on("2016"), true)),
                new CommandRefusal.NothingCorrected("honorId"));
        given(List.of(awarded("2016"), corrected("2017")), correct("2016")).expectEvents(corrected("2016"));
    }

    @Test
    void a_correction_keeps_the_rules_of_an_award() {
        HonorId other = new HonorId("h-1");
        PartnerId atlantis = new PartnerId("atlantis");
        List<?> awarded = List.of(awarded("2016"));
        refused(given(awarded, correct("2027")), new DateInFuture(on("2027"), TODAY));
        refused(
                given(awarded, correct(new Recipient(RecipientKind.PARTNER, null, atlantis, null), null, false)),
                new PartnerRefusal.NotRegistered(Rule.HONOR_ONCE, "recipient.partnerId", atlantis));
        givenBefore = other;
        refused(given(awarded, correct("2017")), new HonorRefusal.Repeated("黄鹤友谊奖", other));
        given(awarded, correct(KUGIMIYA, on("2017"), true)).expectEvents(corrected("2017"));
    }

    @Test
    void a_revoked_award_is_corrected_without_coming_back_into_the_book() {
        given(List.of(awarded("2016"), REVOKED), correct("2017")).expectEvents(corrected("2017"));
        given(List.of(awarded("2016"), REVOKED, corrected("2017")), new RetractHonorRevocation(AWARD, "a mistake"))
                .expectEvents(new HonorRevocationRetracted(AWARD, "a mistake"));
        assertThat(asked).containsExactly("restore 2017");
    }

    @Test
    void an_award_is_not_corrected_to_a_date_after_its_revocation() {
        refused(
                given(List.of(awarded("2016"), REVOKED), correct("2021")),
                new HonorRefusal.RevokedBeforeAwarded(on("2020"), on("2021")));
        given(List.of(awarded("2016"), REVOKED), correct("2020-12-31")).expectEvents(corrected("2020-12-31"));
    }

    @Test
    void an_award_is_retracted_and_struck_from_the_book() {
        given(List.of(awarded("2016")), new RetractHonorAward(AWARD, "never made"))
                .expectEvents(RETRACTED)
                .expectResultMessagePayload(new Outcome(List.of("amity.HonorAwardRetracted"), 1, List.of(), false));
        assertThat(asked).containsExactly("strike 2016");
    }

    @Test
    void a_revoked_award_is_retracted_too_and_is_in_the_book_no_more() {
        given(List.of(awarded("2016"), REVOKED), new RetractHonorAward(AWARD, "never made"))
                .expectEvents(RETRACTED);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_revocation_is_corrected() {
        given(List.of(awarded("2016"), REVOKED), correctRevocation(on("2019"), "forged"))
                .expectEvents(new HonorRevocationCorrected(AWARD, on("2019"), "forged", "misread"));
        given(List.of(awarded("2016"), REVOKED), correctRevocation(on("2020"), null))
                .expectEvents(new HonorRevocationCorrected(AWARD, on("2020"), null, "misread"));
        refused(
                given(List.of(awarded("2016"), REVOKED), correctRevocation(on("2020"), "forged")),
                new CommandRefusal.NothingCorrected("honorId"));
        HonorRevocationCorrected before = new HonorRevocationCorrected(AWARD, on("2019"), "forged", "misread");
        refused(
                given(List.of(awarded("2016"), REVOKED, before), correctRevocation(on("2019"), "forged")),
                new CommandRefusal.NothingCorrected("honorId"));
    }

    @Test
    void a_corrected_revocation_is_neither_before_the_award_nor_in_the_future() {
        List<?> revoked = List.of(awarded("2016"), REVOKED);
        refused(
                given(revoked, correctRevocation(on("2015"), null)),
                new HonorRefusal.RevokedBeforeAwarded(on("2015"), on("2016")));
        refused(given(revoked, correctRevocation(on("2027"), null)), new DateInFuture(on("2027"), TODAY));
    }

    @Test
    void where_the_revocation_is_retracted_the_award_stands_again() {
        List<?> again = List.of(awarded("2016"), REVOKED, new HonorRevocationRetracted(AWARD, "a mistake"));
        given(again, new RevokeHonor(AWARD, on("2021"), null)).expectEvents(new HonorRevoked(AWARD, on("2021"), null));
        refused(given(again, correctRevocation(on("2021"), null)), new HonorRefusal.NotRevoked(AWARD));
    }

    @Test
    void it_does_not_stand_again_where_the_honor_was_given_meanwhile() {
        HonorId meanwhile = new HonorId("h-2");
        givenBefore = meanwhile;
        refused(
                given(List.of(awarded("2016"), REVOKED), new RetractHonorRevocation(AWARD, "a mistake")),
                new HonorRefusal.GivenMeanwhile("黄鹤友谊奖", meanwhile));
    }

    @Test
    void a_revocation_that_there_is_not_is_neither_corrected_nor_retracted() {
        List<?> awarded = List.of(awarded("2016"));
        refused(given(awarded, correctRevocation(on("2020"), null)), new HonorRefusal.NotRevoked(AWARD));
        refused(given(awarded, new RetractHonorRevocation(AWARD, "why")), new HonorRefusal.NotRevoked(AWARD));
    }

    static Stream<HonorCommand> corrections() {
        return Stream.of(
                correct("2016"),
                new RetractHonorAward(AWARD, "why"),
                correctRevocation(on("2020"), null),
                new RetractHonorRevocation(AWARD, "why"));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void what_was_never_awarded_is_neither_corrected_nor_retracted(HonorCommand correction) {
        refused(given(List.of(), correction), new HonorRefusal.NotAwarded(Rule.NOTHING_EDITED, AWARD));
    }

    static Stream<HonorCommand> allCommands() {
        return Stream.concat(corrections(), Stream.of(award("2016"), new RevokeHonor(AWARD, on("2020"), null)));
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void with_what_was_retracted_nothing_more_is_done(HonorCommand command) {
        refused(given(List.of(awarded("2016"), RETRACTED), command), new HonorRefusal.Retracted(AWARD));
        refused(given(List.of(awarded("2016"), REVOKED, RETRACTED), command), new HonorRefusal.Retracted(AWARD));
        assertThat(asked).doesNotContain("strike 2016");
    }
}
