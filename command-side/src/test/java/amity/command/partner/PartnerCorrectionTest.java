package amity.command.partner;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.details;
import static amity.command.testing.Wuhan.oita;
import static amity.command.testing.Wuhan.oitaRegistered;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.registerOita;
import static amity.command.testing.Wuhan.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.CommandRefusal;
import amity.command.desk.NamedChange;
import amity.command.desk.Outcome;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Rule;
import amity.command.testing.Wuhan;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerRetracted;
import amity.message.partner.RenewFriendship;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of a partner is corrected; a partner is retracted. */
class PartnerCorrectionTest {

    private static final PartnerDetails BEPPU = details("Beppu", "别府", null, "JP", List.of());
    private static final CorrectPartner CORRECT = new CorrectPartner(OITA, BEPPU, "another city");
    private static final PartnerCorrected CORRECTED = new PartnerCorrected(OITA, BEPPU, "another city");
    private static final RetractPartner RETRACT = new RetractPartner(OITA, "registered twice");
    private static final PartnerRetracted RETRACTED = new PartnerRetracted(OITA, "registered twice");
    private static final FriendshipSigned SIGNED = new FriendshipSigned(OITA, Tier.SISTER_CITY, on("1979-09-07"));
    private static final FriendshipTerminated TERMINATED = new FriendshipTerminated(OITA, on("2021"), null);

    private final KnownPartners references = new KnownPartners(Map.of());
    private AskedNames names = new AskedNames(null);

    private ResultValidator<Partner> given(List<?> events, Object command) {
        FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(names);
        fixture.registerInjectableResource(references);
        return fixture.given(events).when(command, stated("c-1"));
    }

    @Test
    void a_partner_is_corrected_as_a_whole_and_its_names_move() {
        given(List.of(oitaRegistered()), CORRECT)
                .expectEvents(CORRECTED)
                .expectResultMessagePayload(new Outcome(List.of("amity.PartnerCorrected"), 1, List.of(), false));
        given(List.of(oitaRegistered(), CORRECTED), new CorrectPartner(OITA, oita(), "right at first"))
                .expectEvents(new PartnerCorrected(OITA, oita(), "right at first"));
        assertThat(names.asked).containsExactly("move Oita to Beppu", "move Beppu to Oita");
    }

    @Test
    void a_correction_leaves_the_friendship_as_it_is() {
        given(List.of(oitaRegistered(), SIGNED, CORRECTED), new RenewFriendship(OITA, on("1999")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_correction_corrects_something() {
        refused(
                given(List.of(oitaRegistered()), new CorrectPartner(OITA, oita(), "why")),
                new CommandRefusal.NothingCorrected("partnerId"));
        refused(given(List.of(oitaRegistered(), CORRECTED), CORRECT), new CommandRefusal.NothingCorrected("partnerId"));
    }

    @Test
    void a_name_that_another_partner_of_the_country_bears_is_refused_naming_that_partner() {
        var taken = new PartnerRefusal.NameTaken("nameEn", "Beppu", new PartnerId("beppu"));
        names = new AskedNames(taken);
        refused(given(List.of(oitaRegistered()), CORRECT), taken);
    }

    @Test
    void a_partner_that_nothing_rests_on_is_retracted_and_its_names_are_free() {
        given(List.of(oitaRegistered()), RETRACT)
                .expectEvents(RETRACTED)
                .expectResultMessagePayload(new Outcome(List.of("amity.PartnerRetracted"), 1, List.of(), false));
        given(List.of(oitaRegistered(), CORRECTED), RETRACT).expectEvents(RETRACTED);
        assertThat(names.asked).containsExactly("release Oita", "release Beppu");
    }

    @Test
    void a_partner_with_a_friendship_is_not_retracted_and_the_last_change_is_named() {
        refused(
                given(List.of(oitaRegistered(), SIGNED), RETRACT),
                new PartnerRefusal.HasFriendship(OITA, NamedChange.of(1, SIGNED)));
        refused(
                given(List.of(oitaRegistered(), SIGNED, TERMINATED), RETRACT),
                new PartnerRefusal.HasFriendship(OITA, NamedChange.of(2, TERMINATED)));
        given(List.of(oitaRegistered(), SIGNED, new FriendshipChangeRetracted(OITA, 1, "never")), RETRACT)
                .expectEvents(RETRACTED);
    }

    @Test
    void a_partner_that_a_record_names_is_not_retracted_and_the_record_is_named() {
        references.named(OITA, "visit/v-1");
        refused(given(List.of(oitaRegistered()), RETRACT), new PartnerRefusal.Referenced(OITA, "visit/v-1"));
    }

    static Stream<PartnerCommand> corrections() {
        return Stream.of(
                CORRECT,
                RETRACT,
                new CorrectFriendshipChange(OITA, 1L, Tier.SISTER_CITY, null, null, "why"),
                new RetractFriendshipChange(OITA, 1L, "why"));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void what_was_never_registered_is_neither_corrected_nor_retracted(PartnerCommand correction) {
        refused(given(List.of(), correction), new PartnerRefusal.NotRegistered(Rule.ONE_FRIENDSHIP, "partnerId", OITA));
        assertThat(names.asked).isEmpty();
    }

    static Stream<PartnerCommand> allCommands() {
        return Stream.of(corrections(), PartnerTest.allCommands(), Stream.of(registerOita()))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void with_what_was_retracted_nothing_more_is_done(PartnerCommand command) {
        refused(given(List.of(oitaRegistered(), RETRACTED), command), new PartnerRefusal.Retracted(OITA));
    }
}
