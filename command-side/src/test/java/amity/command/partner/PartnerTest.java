package amity.command.partner;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.oitaRegistered;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.registerOita;
import static amity.command.testing.Wuhan.stated;
import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.LETTER_OF_INTENT;
import static amity.message.value.Tier.SISTER_CITY;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.DateInFuture;
import amity.command.desk.FriendshipRefusal;
import amity.command.desk.NamedChange;
import amity.command.desk.Outcome;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Rule;
import amity.command.testing.Wuhan;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerTest {

    private static final FriendshipSigned SIGNED = new FriendshipSigned(OITA, SISTER_CITY, on("1979-09-07"));
    private static final FriendshipSigned EXCHANGE = new FriendshipSigned(OITA, FRIENDLY_EXCHANGE_CITY, on("1979"));
    private static final FriendshipSuspended SUSPENDED = new FriendshipSuspended(OITA, on("1990"), "budget");
    private static final FriendshipTerminated TERMINATED = new FriendshipTerminated(OITA, on("2021-07-21"), null);

    private PartnerRefusal.@Nullable NameTaken nameTaken;

    private ResultValidator<Partner> given(List<?> events, Object command, String commandId) {
        FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(new AskedNames(nameTaken));
        return fixture.given(events).when(command, stated(commandId));
    }

    private ResultValidator<Partner> given(List<?> events, Object command) {
        return given(events, command, "c-1");
    }

    private static Outcome recorded(String event, long sequence) {
        return new Outcome(List.of(event), sequence, List.of(), false);
    }

    @Test
    void a_partner_is_registered_with_all_that_is_known_of_it() {
        given(List.of(), registerOita())
                .expectEvents(oitaRegistered())
                .expectResultMessagePayload(recorded("amity.PartnerRegistered", 0));
    }

    @Test
    void every_event_says_who_stated_it_from_which_source_and_by_which_command() {
        given(List.of(), registerOita())
                .expectEventsMatching(
                        new EveryEvent(event -> assertThat(event.getMetaData()).containsAllEntriesOf(stated("c-1"))));
    }

    @Test
    void an_id_names_one_partner() {
        refused(given(List.of(oitaRegistered()), registerOita()), new PartnerRefusal.AlreadyRegistered(OITA));
        refused(given(List.of(oitaRegistered(), SIGNED), registerOita()), new PartnerRefusal.AlreadyRegistered(OITA));
        refused(
                given(List.of(oitaRegistered(), SIGNED, SUSPENDED), registerOita()),
                new PartnerRefusal.AlreadyRegistered(OITA));
        refused(
                given(List.of(oitaRegistered(), SIGNED, TERMINATED), registerOita()),
                new PartnerRefusal.AlreadyRegistered(OITA));
    }

    @Test
    void a_name_that_another_partner_of_the_country_bears_is_refused_naming_that_partner() {
        nameTaken = new PartnerRefusal.NameTaken("nameEn", "Oita", new PartnerId("oita-shi"));
        refused(given(List.of(), registerOita()), nameTaken);
    }

    @Test
    void a_friendship_is_signed_with_a_registered_partner() {
        given(List.of(oitaRegistered()), new SignFriendship(OITA, SISTER_CITY, on("1979-09-07")))
                .expectEvents(SIGNED)
                .expectResultMessagePayload(recorded("amity.FriendshipSigned", 1));
    }

    @Test
    void an_unknown_date_and_the_current_year_are_legal_answers() {
        given(List.of(oitaRegistered()), new SignFriendship(OITA, SISTER_CITY, null))
                .expectEvents(new FriendshipSigned(OITA, SISTER_CITY, null));
        given(List.of(oitaRegistered()), new SignFriendship(OITA, SISTER_CITY, on("2026")))
                .expectEvents(new FriendshipSigned(OITA, SISTER_CITY, on("2026")));
        given(List.of(oitaRegistered()), new SignFriendship(OITA, SISTER_CITY, on("2026-11-23")))
                .expectEvents(new FriendshipSigned(OITA, SISTER_CITY, on("2026-11-23")));
    }

    @Test
    void one_friendship_is_open_at_a_time() {
        SignFriendship again = new SignFriendship(OITA, SISTER_CITY, on("1999"));
        refused(given(List.of(oitaRegistered(), SIGNED), again), new FriendshipRefusal.AlreadyOpen(OITA, SISTER_CITY));
        refused(
                given(List.of(oitaRegistered(), SIGNED, SUSPENDED), again),
                new FriendshipRefusal.AlreadyOpen(OITA, SISTER_CITY));
    }

    @Test
    void after_a_termination_it_can_be_signed_anew() {
        given(
                        List.of(oitaRegistered(), SIGNED, TERMINATED),
                        new SignFriendship(OITA, FRIENDLY_EXCHANGE_CITY, on("2021-07-21")))
                .expectEvents(new FriendshipSigned(OITA, FRIENDLY_EXCHANGE_CITY, on("2021-07-21")));
    }

    @Test
    void even_a_new_signing_is_not_dated_before_the_termination() {
        refused(
                given(
                        List.of(oitaRegistered(), SIGNED, TERMINATED),
                        new SignFriendship(OITA, SISTER_CITY, on("2021-07-20"))),
                new FriendshipRefusal.DateRunsBackwards(on("2021-07-20"), NamedChange.of(2, TERMINATED)));
    }

    @Test
    void a_friendship_is_upgraded_to_a_higher_tier() {
        given(List.of(oitaRegistered(), EXCHANGE), new UpgradeFriendship(OITA, SISTER_CITY, on("1990-10")))
                .expectEvents(new FriendshipUpgraded(OITA, SISTER_CITY, on("1990-10")));
        given(List.of(oitaRegistered(), EXCHANGE, SUSPENDED), new UpgradeFriendship(OITA, SISTER_CITY, on("1990")))
                .expectEvents(new FriendshipUpgraded(OITA, SISTER_CITY, on("1990")));
    }

    @Test
    void an_upgrade_to_the_same_or_a_lower_tier_is_refused() {
        refused(
                given(
                        List.of(oitaRegistered(), EXCHANGE),
                        new UpgradeFriendship(OITA, FRIENDLY_EXCHANGE_CITY, on("1990"))),
                new FriendshipRefusal.TierNotHigher(FRIENDLY_EXCHANGE_CITY, FRIENDLY_EXCHANGE_CITY));
        refused(
                given(
                        List.of(oitaRegistered(), EXCHANGE, new FriendshipUpgraded(OITA, SISTER_CITY, on("1990"))),
                        new UpgradeFriendship(OITA, FRIENDLY_EXCHANGE_CITY, on("1991"))),
                new FriendshipRefusal.TierNotHigher(SISTER_CITY, FRIENDLY_EXCHANGE_CITY));
        refused(
                given(
                        List.of(oitaRegistered(), EXCHANGE, SUSPENDED),
                        new UpgradeFriendship(OITA, LETTER_OF_INTENT, on("1991"))),
                new FriendshipRefusal.TierNotHigher(FRIENDLY_EXCHANGE_CITY, LETTER_OF_INTENT));
    }

    @Test
    void an_open_friendship_is_renewed_suspended_and_terminated() {
        List<?> open = List.of(oitaRegistered(), SIGNED);
        given(open, new RenewFriendship(OITA, on("1999-09"))).expectEvents(new FriendshipRenewed(OITA, on("1999-09")));
        given(open, new SuspendFriendship(OITA, on("1990"), "budget")).expectEvents(SUSPENDED);
        given(open, new TerminateFriendship(OITA, on("2021-07-21"), null)).expectEvents(TERMINATED);
    }

    @Test
    void a_suspended_friendship_is_resumed_renewed_and_terminated() {
        List<?> suspended = List.of(oitaRegistered(), SIGNED, SUSPENDED);
        given(suspended, new ResumeFriendship(OITA, on("1992"))).expectEvents(new FriendshipResumed(OITA, on("1992")));
        given(suspended, new RenewFriendship(OITA, on("1999"))).expectEvents(new FriendshipRenewed(OITA, on("1999")));
        given(suspended, new TerminateFriendship(OITA, on("2021-07-21"), null)).expectEvents(TERMINATED);
    }

    @Test
    void a_suspended_friendship_is_not_suspended_again_until_it_was_resumed() {
        SuspendFriendship again = new SuspendFriendship(OITA, on("1995"), null);
        refused(
                given(List.of(oitaRegistered(), SIGNED, SUSPENDED), again),
                new FriendshipRefusal.AlreadySuspended(OITA));
        refused(
                given(List.of(oitaRegistered(), SIGNED, SUSPENDED, new FriendshipRenewed(OITA, on("1991"))), again),
                new FriendshipRefusal.AlreadySuspended(OITA));
        given(List.of(oitaRegistered(), SIGNED, SUSPENDED, new FriendshipResumed(OITA, on("1992"))), again)
                .expectEvents(new FriendshipSuspended(OITA, on("1995"), null));
    }

    @Test
    void what_is_not_suspended_is_not_resumed() {
        refused(
                given(List.of(oitaRegistered(), SIGNED), new ResumeFriendship(OITA, on("1995"))),
                new FriendshipRefusal.NotSuspended(OITA));
    }

    static Stream<FriendshipCommand> changes() {
        return changesOn(on("2022-01-01"));
    }

    static Stream<FriendshipCommand> changesOn(EdtfDate date) {
        return Stream.of(
                new UpgradeFriendship(OITA, SISTER_CITY, date),
                new SuspendFriendship(OITA, date, null),
                new ResumeFriendship(OITA, date),
                new RenewFriendship(OITA, date),
                new TerminateFriendship(OITA, date, null));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothing_is_changed_that_was_not_signed(FriendshipCommand change) {
        refused(given(List.of(oitaRegistered()), change), new FriendshipRefusal.NotSigned(OITA));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothing_follows_a_termination_but_a_new_signing(FriendshipCommand change) {
        refused(given(List.of(oitaRegistered(), SIGNED, TERMINATED), change), new FriendshipRefusal.Terminated(OITA));
    }

    static Stream<FriendshipCommand> allCommands() {
        return Stream.concat(changes(), Stream.of(new SignFriendship(OITA, SISTER_CITY, on("1979-09-07"))));
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void nothing_is_signed_or_changed_with_an_unknown_partner(FriendshipCommand command) {
        refused(given(List.of(), command), new PartnerRefusal.NotRegistered(Rule.ONE_FRIENDSHIP, "partnerId", OITA));
    }

    /** Each change with the events that make it acceptable, but for its date. */
    static Stream<Map.Entry<List<?>, FriendshipCommand>> allowedBut(EdtfDate date) {
        List<?> open = List.of(oitaRegistered(), EXCHANGE);
        List<?> suspended = List.of(oitaRegistered(), EXCHANGE, new FriendshipSuspended(OITA, on("1979"), null));
        return Stream.concat(
                Stream.of(Map.entry(List.of(oitaRegistered()), new SignFriendship(OITA, SISTER_CITY, date))),
                changesOn(date)
                        .map(change -> Map.entry(change instanceof ResumeFriendship ? suspended : open, change)));
    }

    static Stream<Map.Entry<List<?>, FriendshipCommand>> allowedButTomorrow() {
        return Stream.of("2026-11-24", "2026-12", "2027", "2026/2028").flatMap(date -> allowedBut(on(date)));
    }

    @ParameterizedTest
    @MethodSource("allowedButTomorrow")
    void no_change_is_dated_in_the_future(Map.Entry<List<?>, FriendshipCommand> change) {
        EdtfDate date = change.getValue().date();
        assertThat(date).isNotNull();
        refused(given(change.getKey(), change.getValue()), new DateInFuture(date, TODAY));
    }

    static Stream<Map.Entry<List<?>, FriendshipCommand>> allowedButBefore() {
        return allowedBut(on("1978")).skip(1);
    }

    @ParameterizedTest
    @MethodSource("allowedButBefore")
    void no_change_certainly_comes_before_an_earlier_one(Map.Entry<List<?>, FriendshipCommand> change) {
        refused(
                given(change.getKey(), change.getValue()),
                new FriendshipRefusal.DateRunsBackwards(on("1978"), NamedChange.of(1, EXCHANGE)));
    }

    @Test
    void a_vague_date_that_may_fit_and_an_unknown_one_are_accepted() {
        List<?> signed = List.of(oitaRegistered(), SIGNED);
        given(signed, new RenewFriendship(OITA, on("1979"))).expectEvents(new FriendshipRenewed(OITA, on("1979")));
        given(signed, new RenewFriendship(OITA, on("../1979")))
                .expectEvents(new FriendshipRenewed(OITA, on("../1979")));
        given(signed, new RenewFriendship(OITA, null)).expectEvents(new FriendshipRenewed(OITA, null));
    }

    @Test
    void a_vague_change_does_not_hide_the_exact_one_before_it() {
        List<?> renewed = List.of(oitaRegistered(), SIGNED, new FriendshipRenewed(OITA, on("1979")));
        refused(
                given(renewed, new RenewFriendship(OITA, on("1979-09-06"))),
                new FriendshipRefusal.DateRunsBackwards(on("1979-09-06"), NamedChange.of(1, SIGNED)));
    }

    @Test
    void the_same_command_again_answers_as_the_first_time_and_changes_nothing() {
        FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(new AskedNames(null));
        SignFriendship sign = new SignFriendship(OITA, SISTER_CITY, on("1979-09-07"));
        fixture.givenCommands(
                        message(registerOita(), "c-1"),
                        message(sign, "c-2"),
                        message(new RenewFriendship(OITA, on("1999")), "c-3"))
                .when(sign, stated("c-2"))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(List.of("amity.FriendshipSigned"), 1, List.of(), true));
    }

    private static Object message(Object command, String commandId) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(stated(commandId));
    }

    @Test
    void a_command_without_an_id_is_a_fault_of_the_program() {
        FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(new AskedNames(null));
        RegisterPartner register = registerOita();
        fixture.givenNoPriorActivity().when(register).expectException(IllegalArgumentException.class);
    }
}
