package amity.command.honor;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.stated;

import amity.command.desk.DateInFuture;
import amity.command.desk.HonorRefusal;
import amity.command.desk.Outcome;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Rule;
import amity.message.honor.AwardHonor;
import amity.message.honor.HonorRevoked;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.honor.RevokeHonor;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HonorTest extends HonorFixture {

    @Test
    void an_honor_is_awarded_with_all_that_is_known_of_it() {
        given(List.of(), award("2016"))
                .expectEvents(awarded("2016"))
                .expectResultMessagePayload(new Outcome(List.of("amity.HonorAwarded"), 0, List.of(), false));
        given(List.of(), award(KUGIMIYA, null, null)).expectEvents(awarded(KUGIMIYA, null));
    }

    @Test
    void the_home_city_is_honored_too() {
        Recipient home = new Recipient(RecipientKind.HOME_CITY, null, null, null);
        given(List.of(), award(home, on("2016-11"), null)).expectEvents(awarded(home, on("2016-11")));
    }

    @Test
    void a_partner_that_is_honored_is_registered() {
        Recipient oita = new Recipient(RecipientKind.PARTNER, null, OITA, null);
        given(List.of(), award(oita, on("2014"), null)).expectEvents(awarded(oita, on("2014")));
        PartnerId atlantis = new PartnerId("atlantis");
        refused(
                given(List.of(), award(new Recipient(RecipientKind.PARTNER, null, atlantis, null), on("2014"), null)),
                new PartnerRefusal.NotRegistered(Rule.HONOR_ONCE, "recipient.partnerId", atlantis));
        refused(
                given(List.of(), award(new Recipient(RecipientKind.PERSON, "Plato", atlantis, null), on("2014"), null)),
                new PartnerRefusal.NotRegistered(Rule.HONOR_ONCE, "recipient.partnerId", atlantis));
    }

    @Test
    void the_same_honor_in_the_same_year_is_refused_naming_the_award() {
        HonorId before = new HonorId("h-1");
        givenBefore = before;
        refused(given(List.of(), award("2016")), new HonorRefusal.Repeated("黄鹤友谊奖", before));
        refused(given(List.of(), award(KUGIMIYA, on("2016"), false)), new HonorRefusal.Repeated("黄鹤友谊奖", before));
    }

    @Test
    void a_repeat_is_accepted_when_told_so_explicitly() {
        givenBefore = new HonorId("h-1");
        given(List.of(), award(KUGIMIYA, on("2016"), true)).expectEvents(awarded("2016"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027", "2025/2027"})
    void no_award_and_no_revocation_is_dated_in_the_future(String date) {
        refused(given(List.of(), award(date)), new DateInFuture(on(date), TODAY));
        refused(
                given(List.of(awarded("2016")), new RevokeHonor(AWARD, on(date), null)),
                new DateInFuture(on(date), TODAY));
    }

    @Test
    void an_id_names_one_award_for_ever() {
        refused(given(List.of(awarded("2016")), award("2018")), new HonorRefusal.AlreadyAwarded(AWARD));
        refused(
                given(List.of(awarded("2016"), new HonorRevoked(AWARD, on("2017"), null)), award("2018")),
                new HonorRefusal.AlreadyAwarded(AWARD));
    }

    @Test
    void an_award_that_stands_is_revoked() {
        given(List.of(awarded("2016-05")), new RevokeHonor(AWARD, on("2020-01-01"), "forged"))
                .expectEvents(new HonorRevoked(AWARD, on("2020-01-01"), "forged"))
                .expectResultMessagePayload(new Outcome(List.of("amity.HonorRevoked"), 1, List.of(), false));
    }

    @Test
    void a_revocation_in_the_year_of_the_award_or_without_a_date_may_fit() {
        given(List.of(awarded("2016-05")), new RevokeHonor(AWARD, on("2016"), null))
                .expectEvents(new HonorRevoked(AWARD, on("2016"), null));
        given(List.of(awarded("2016-05")), new RevokeHonor(AWARD, null, null))
                .expectEvents(new HonorRevoked(AWARD, null, null));
        given(List.of(awarded(KUGIMIYA, null)), new RevokeHonor(AWARD, on("1980"), null))
                .expectEvents(new HonorRevoked(AWARD, on("1980"), null));
    }

    @Test
    void a_revocation_is_not_certainly_earlier_than_the_award() {
        refused(
                given(List.of(awarded("2016-05")), new RevokeHonor(AWARD, on("2016-04"), null)),
                new HonorRefusal.RevokedBeforeAwarded(on("2016-04"), on("2016-05")));
    }

    @Test
    void what_was_never_awarded_is_not_revoked() {
        refused(
                given(List.of(), new RevokeHonor(AWARD, on("2020"), null)),
                new HonorRefusal.NotAwarded(Rule.HONOR_ONCE, AWARD));
    }

    @Test
    void what_was_revoked_is_not_revoked_again() {
        refused(
                given(
                        List.of(awarded("2016"), new HonorRevoked(AWARD, on("2017"), null)),
                        new RevokeHonor(AWARD, on("2020"), null)),
                new HonorRefusal.AlreadyRevoked(AWARD));
    }

    @Test
    void the_same_command_again_answers_as_the_first_time_and_changes_nothing() {
        AwardHonor award = award("2016");
        fixture()
                .givenCommands(
                        GenericCommandMessage.asCommandMessage(award).withMetaData(stated("c-1")),
                        GenericCommandMessage.asCommandMessage(new RevokeHonor(AWARD, on("2020"), null))
                                .withMetaData(stated("c-2")))
                .when(award, stated("c-1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(List.of("amity.HonorAwarded"), 0, List.of(), true));
    }
}
