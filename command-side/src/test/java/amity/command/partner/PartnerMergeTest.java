package amity.command.partner;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.ARNHEM;
import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.oita;
import static amity.command.testing.Wuhan.oitaRegistered;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.registerOita;
import static amity.command.testing.Wuhan.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.NamedChange;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Rule;
import amity.command.testing.Wuhan;
import amity.message.partner.CorrectPartner;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.MergePartners;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.partner.RenamePartner;
import amity.message.partner.Renaming;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerMerge;
import amity.message.partner.SignFriendship;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A place that was recorded twice is one. */
class PartnerMergeTest {

    private static final MergePartners MERGE = new MergePartners(OITA, DUISBURG, "recorded twice");
    private static final PartnerMerged MERGED = new PartnerMerged(OITA, DUISBURG, "recorded twice");
    private static final FriendshipSigned SIGNED = new FriendshipSigned(OITA, Tier.SISTER_CITY, on("1979"));

    private final List<String> told = new ArrayList<>();
    private @Nullable PartnerState other = PartnerState.Registered.as(oita());

    private ResultValidator<Partner> given(List<?> events, Object command) {
        FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(new AskedNames(null));
        fixture.registerInjectableResource(new KnownPartners(Map.of()));
        fixture.registerInjectableResource(new OtherPartners() {
            @Override
            public @Nullable PartnerState takeIn(MergePartners command) {
                told.add(command.into() + " stays");
                return other;
            }

            @Override
            public void letGo(PartnerId stays, RetractPartnerMerge command) {
                told.add(stays + " let go");
            }
        });
        return fixture.given(events).when(command, stated("c-1"));
    }

    @Test
    void one_is_given_up_and_the_other_is_told() {
        given(List.of(oitaRegistered()), MERGE).expectEvents(MERGED);
        assertThat(told).containsExactly("duisburg stays");
    }

    @Test
    void no_change_of_a_friendship_may_stand_with_the_one_that_is_given_up() {
        refused(
                given(List.of(oitaRegistered(), SIGNED), MERGE),
                new PartnerRefusal.HasFriendship(OITA, NamedChange.of(1, SIGNED)));
        given(List.of(oitaRegistered(), SIGNED, new FriendshipChangeRetracted(OITA, 1, "with the other")), MERGE)
                .expectEvents(MERGED);
    }

    @Test
    void there_are_two_and_both_stand() {
        refused(
                given(List.of(oitaRegistered()), new MergePartners(OITA, OITA, "why")),
                new PartnerRefusal.MergedIntoItself(OITA));
        other = null;
        var nobody = new PartnerRefusal.NotRegistered(Rule.ONE_FRIENDSHIP, "into", DUISBURG);
        refused(given(List.of(oitaRegistered()), MERGE), nobody);
        other = new PartnerState.Unregistered();
        refused(given(List.of(oitaRegistered()), MERGE), nobody);
        other = new PartnerState.Retracted();
        refused(given(List.of(oitaRegistered()), MERGE), nobody);
        other = new PartnerState.Merged(PartnerState.Registered.as(oita()), ARNHEM);
        refused(
                given(List.of(oitaRegistered()), MERGE),
                new PartnerRefusal.Merged(Rule.ONE_FRIENDSHIP, "into", DUISBURG, ARNHEM));
    }

    static Stream<PartnerCommand> commands() {
        Renaming renaming = new Renaming("New Oita", null, null, null, null, List.of(), null);
        return Stream.of(
                MERGE,
                new MergePartners(OITA, ARNHEM, "why"),
                registerOita(),
                new CorrectPartner(OITA, oita(), "why"),
                new RetractPartner(OITA, "why"),
                new RenamePartner(OITA, renaming),
                new SignFriendship(OITA, Tier.SISTER_CITY, null));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void with_one_that_was_given_up_nothing_more_is_done(PartnerCommand command) {
        refused(
                given(List.of(oitaRegistered(), MERGED), command),
                new PartnerRefusal.Merged(Rule.ONE_FRIENDSHIP, "partnerId", OITA, DUISBURG));
        assertThat(told).isEmpty();
    }

    @Test
    void a_merge_is_retracted_and_both_stand_again() {
        PartnerMergeRetracted retracted = new PartnerMergeRetracted(OITA, "two places");
        given(List.of(oitaRegistered(), MERGED), new RetractPartnerMerge(OITA, "two places"))
                .expectEvents(retracted);
        assertThat(told).containsExactly("duisburg let go");
        given(List.of(oitaRegistered(), MERGED, retracted), new SignFriendship(OITA, Tier.SISTER_CITY, null))
                .expectSuccessfulHandlerExecution();
        refused(
                given(List.of(oitaRegistered(), MERGED, retracted), new RetractPartnerMerge(OITA, "again")),
                new PartnerRefusal.NotMerged(OITA));
    }

    @Test
    void one_that_stays_for_another_is_not_retracted() {
        PartnerTookIn tookIn = new PartnerTookIn(OITA, ARNHEM, "recorded twice");
        refused(
                given(List.of(oitaRegistered(), tookIn), new RetractPartner(OITA, "why")),
                new PartnerRefusal.Referenced(OITA, "partner/arnhem"));
        given(
                        List.of(oitaRegistered(), tookIn, new PartnerTakingInRetracted(OITA, 1, ARNHEM, "two places")),
                        new RetractPartner(OITA, "why"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void one_that_stays_for_another_may_be_given_up_for_a_third() {
        PartnerTookIn tookIn = new PartnerTookIn(OITA, ARNHEM, "recorded twice");
        given(List.of(oitaRegistered(), tookIn), MERGE).expectEvents(MERGED);
        given(
                        List.of(oitaRegistered(), tookIn, MERGED, new PartnerTakingInRetracted(OITA, 1, ARNHEM, "two")),
                        new RetractPartnerMerge(OITA, "two places"))
                .expectSuccessfulHandlerExecution();
    }
}
