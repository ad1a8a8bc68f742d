package amity.command.partner;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.details;
import static amity.command.testing.Wuhan.oita;
import static amity.command.testing.Wuhan.oitaRegistered;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.CommandRefusal;
import amity.command.desk.DateInFuture;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.RenamingRefusal;
import amity.command.testing.Wuhan;
import amity.message.partner.CorrectPartner;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.RenamePartner;
import amity.message.partner.Renaming;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerRenaming;
import amity.message.value.CountryCode;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A place gets another name, or belongs to another state. */
class PartnerRenamingTest {

    private static final PartnerRenamed FIRST = new PartnerRenamed(OITA, named("Great Oita", "1963-03"));
    private static final PartnerRenamed SECOND = new PartnerRenamed(OITA, named("New Oita", "2005"));

    private AskedNames names = new AskedNames(null);

    private static Renaming named(String nameEn, @Nullable String date) {
        return new Renaming(nameEn, null, null, null, date == null ? null : on(date), List.of(), "a decree");
    }

    private ResultValidator<Partner> given(List<?> events, Object command) {
        FixtureConfiguration<Partner> fixture = new AggregateTestFixture<>(Partner.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(names);
        fixture.registerInjectableResource(new KnownPartners(Map.of()));
        return fixture.given(events).when(command, stated("c-1"));
    }

    @Test
    void a_place_is_renamed_and_keeps_its_old_names() {
        given(List.of(oitaRegistered()), new RenamePartner(OITA, FIRST.renaming()))
                .expectEvents(FIRST);
        given(List.of(oitaRegistered(), FIRST), new RenamePartner(OITA, SECOND.renaming()))
                .expectEvents(SECOND);
        assertThat(names.asked)
                .containsExactly(
                        "move Oita to Oita, then Great Oita",
                        "move Oita, then Great Oita to Oita, then Great Oita, then New Oita");
    }

    @Test
    void a_state_may_change_and_the_names_stay() {
        Renaming state = new Renaming(null, null, null, new CountryCode("KR"), null, List.of(), null);
        given(List.of(oitaRegistered()), new RenamePartner(OITA, state)).expectEvents(new PartnerRenamed(OITA, state));
    }

    @Test
    void what_is_said_changes_something() {
        refused(
                given(List.of(oitaRegistered()), new RenamePartner(OITA, named("Oita", "2005"))),
                new RenamingRefusal.ChangesNothing());
        refused(
                given(List.of(oitaRegistered(), FIRST), new RenamePartner(OITA, named("Great Oita", "2005"))),
                new RenamingRefusal.ChangesNothing());
        given(List.of(oitaRegistered(), FIRST), new RenamePartner(OITA, named("Oita", "2005")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void renamings_follow_one_another_and_lie_in_no_future() {
        refused(
                given(List.of(oitaRegistered(), FIRST), new RenamePartner(OITA, named("x", "1963-02"))),
                new RenamingRefusal.RunsBackwards(1, on("1963-03")));
        given(List.of(oitaRegistered(), FIRST), new RenamePartner(OITA, named("x", "1963")))
                .expectSuccessfulHandlerExecution();
        given(List.of(oitaRegistered(), FIRST), new RenamePartner(OITA, named("x", null)))
                .expectSuccessfulHandlerExecution();
        refused(
                given(List.of(oitaRegistered()), new RenamePartner(OITA, named("x", "2027"))),
                new DateInFuture(on("2027"), TODAY));
    }

    @Test
    void a_renaming_is_corrected_as_a_whole() {
        Renaming other = named("Greater Oita", "1963-03-10");
        given(List.of(oitaRegistered(), FIRST, SECOND), new CorrectPartnerRenaming(OITA, 1L, other, "misread"))
                .expectEvents(new PartnerRenamingCorrected(OITA, 1, other, "misread"));
        assertThat(names.asked)
                .containsExactly("move Oita, then Great Oita, then New Oita to Oita, then Greater Oita, then New Oita");
        refused(
                given(
                        List.of(oitaRegistered(), FIRST, SECOND),
                        new CorrectPartnerRenaming(OITA, 1L, named("x", "2006"), "misread")),
                new RenamingRefusal.RunsBackwards(2, on("2005")));
        refused(
                given(List.of(oitaRegistered(), FIRST), new CorrectPartnerRenaming(OITA, 1L, FIRST.renaming(), "why")),
                new CommandRefusal.NothingCorrected("change"));
        refused(
                given(List.of(oitaRegistered(), FIRST), new CorrectPartnerRenaming(OITA, 0L, other, "why")),
                new RenamingRefusal.Unknown(OITA, 0));
    }

    @Test
    void a_renaming_that_never_was_gives_its_name_back() {
        PartnerRenamingRetracted retracted = new PartnerRenamingRetracted(OITA, 1, "another city");
        given(List.of(oitaRegistered(), FIRST, SECOND), new RetractPartnerRenaming(OITA, 1L, "another city"))
                .expectEvents(retracted);
        assertThat(names.asked).containsExactly("move Oita, then Great Oita, then New Oita to Oita, then New Oita");
        refused(
                given(List.of(oitaRegistered(), FIRST, retracted), new RetractPartnerRenaming(OITA, 1L, "again")),
                new RenamingRefusal.Unknown(OITA, 1));
    }

    @Test
    void a_correction_of_the_registration_is_about_the_first_names() {
        given(
                        List.of(oitaRegistered(), FIRST),
                        new CorrectPartner(OITA, details("Oida", "大分", null, "JP", List.of()), "misspelled"))
                .expectSuccessfulHandlerExecution();
        assertThat(names.asked).containsExactly("move Oita, then Great Oita to Oida, then Great Oita");
    }

    @Test
    void a_retracted_partner_gives_back_all_names_that_it_ever_had() {
        given(List.of(oitaRegistered(), FIRST), new RetractPartner(OITA, "why")).expectSuccessfulHandlerExecution();
        assertThat(names.asked).containsExactly("release Oita, then Great Oita");
    }

    @Test
    void a_name_that_another_partner_bears_is_refused() {
        var taken = new PartnerRefusal.NameTaken("nameEn", "Duisburg", DUISBURG);
        names = new AskedNames(taken);
        refused(given(List.of(oitaRegistered()), new RenamePartner(OITA, named("Duisburg", "2005"))), taken);
        assertThat(oita().nameEn()).isEqualTo("Oita");
    }
}
