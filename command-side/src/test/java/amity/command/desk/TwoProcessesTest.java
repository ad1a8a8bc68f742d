package amity.command.desk;

import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.provenance;
import static amity.command.testing.Wuhan.register;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.command.testing.Race;
import amity.command.testing.RecordCommands;
import amity.command.testing.Wuhan;
import amity.command.testing.WuhanRecords;
import amity.message.AmityCommand;
import amity.message.office.LiaisonOffices.CloseLiaisonOffice;
import amity.message.partner.MergePartners;
import amity.message.partner.RenamePartner;
import amity.message.partner.Renaming;
import amity.message.partner.RetractPartner;
import amity.message.partner.SignFriendship;
import amity.message.project.Projects.CompleteProject;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import amity.message.visit.RecordDelegationVisit;
import amity.platform.testing.TestPostgres;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two command sides on one database: no lock in memory helps, only the order of the streams and the unique keys. */
class TwoProcessesTest {

    private static final String DATABASE = TestPostgres.emptyDatabaseUrl();

    private static List<ConfigurableApplicationContext> processes = List.of();

    private final PartnerId partner = new PartnerId("p-" + UUID.randomUUID());

    @BeforeAll
    static void start() {
        processes = List.of(process(), process());
    }

    @AfterAll
    static void stop() {
        processes.forEach(ConfigurableApplicationContext::close);
    }

    private static ConfigurableApplicationContext process() {
        return new SpringApplicationBuilder(CommandSideProgram.class)
                .web(WebApplicationType.NONE)
                .properties("test.database-url=" + DATABASE)
                .run();
    }

    private static Object attempt(int runner, AmityCommand command, String commandId) {
        try {
            return processes.get(runner % 2).getBean(CommandDesk.class).submitOnce(command, provenance(commandId));
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    private static List<String> eventsOf(PartnerId partner) {
        return new Journal(processes.getFirst().getBean(JdbcClient.class)).eventsOf(partner.stream());
    }

    @RepeatedTest(5)
    void one_command_id_records_one_fact() {
        String name = "name " + partner;
        AmityCommand command = register(partner, name, name, name, "JP", List.of());
        List<Object> answers = Race.of(8, runner -> attempt(runner, command, "once-" + partner));
        assertThat(answers).hasOnlyElementsOfType(Answer.class);
        assertThat(answers).filteredOn(answer -> !((Answer) answer).repeated()).hasSize(1);
        assertThat(eventsOf(partner)).hasSize(1);
    }

    @RepeatedTest(5)
    void one_friendship_is_signed() {
        String name = "name " + partner;
        attempt(0, register(partner, name, name, name, "JP", List.of()), "r-" + partner);
        AmityCommand sign = new SignFriendship(partner, Tier.SISTER_CITY, on("1979-09-07"));
        List<Object> answers = Race.of(8, runner -> attempt(runner, sign, runner + "-" + partner));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(FriendshipRefusal.AlreadyOpen.class::isInstance)
                .hasSize(7);
        assertThat(eventsOf(partner)).hasSize(2);
    }

    @RepeatedTest(5)
    void one_partner_gets_a_name() {
        String name = "name " + partner;
        List<Object> answers = Race.of(
                8,
                runner -> attempt(
                        runner,
                        register(new PartnerId(partner + "-" + runner), name, name, name, "JP", List.of()),
                        runner + "-" + partner));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(PartnerRefusal.NameTaken.class::isInstance)
                .hasSize(7);
    }

    @RepeatedTest(20)
    void of_a_retraction_and_a_visit_at_the_same_moment_never_both_are_accepted() {
        String name = "name " + partner;
        attempt(0, register(partner, name, name, name, "JP", List.of()), "r-" + partner);
        List<Object> answers = Race.of(4, runner -> {
            VisitId visit = new VisitId("v-" + runner + "-" + partner);
            AmityCommand command = runner < 2
                    ? new RetractPartner(partner, "registered twice")
                    : new RecordDelegationVisit(visit, Wuhan.visit(on("2016"), partner));
            return attempt(runner, command, runner + "-" + partner);
        });
        List<Object> retractions = answers.subList(0, 2);
        List<Object> visits = answers.subList(2, 4);
        if (retractions.stream().anyMatch(Answer.class::isInstance)) {
            assertThat(visits)
                    .containsOnly(new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, "partnerIds", partner));
            assertThat(retractions).containsOnlyOnce(new PartnerRefusal.Retracted(partner));
        } else {
            assertThat(visits).hasOnlyElementsOfType(Answer.class);
            assertThat(retractions).hasOnlyElementsOfType(PartnerRefusal.Referenced.class);
        }
    }

    private static void recorded(AmityCommand command) {
        assertThat(attempt(0, command, "r-" + UUID.randomUUID())).isInstanceOf(Answer.class);
    }

    private void registered() {
        String name = "name " + partner;
        recorded(register(partner, name, name, name, "JP", List.of()));
    }

    @RepeatedTest(20)
    void an_office_is_closed_once() {
        registered();
        RecordId office = new RecordId("o-" + UUID.randomUUID());
        recorded(RecordCommands.state(
                RecordKind.LIAISON_OFFICE,
                office,
                WuhanRecords.content(RecordKind.LIAISON_OFFICE, on("2006"), partner)));
        List<Object> answers = Race.of(
                8,
                runner -> attempt(runner, new CloseLiaisonOffice(office, on("2017"), "moved"), runner + "-" + office));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(RecordRefusal.AlreadyEnded.class::isInstance)
                .hasSize(7);
    }

    @RepeatedTest(20)
    void of_a_step_and_a_correction_that_forbids_it_never_both_are_accepted() {
        registered();
        RecordId project = new RecordId("p-" + UUID.randomUUID());
        recorded(RecordCommands.state(
                RecordKind.PROJECT, project, WuhanRecords.content(RecordKind.PROJECT, on("2001"), partner)));
        AmityCommand complete = new CompleteProject(project, on("2003"));
        AmityCommand later = RecordCommands.correct(
                RecordKind.PROJECT, project, WuhanRecords.content(RecordKind.PROJECT, on("2005"), partner), "misread");
        List<Object> answers =
                Race.of(2, runner -> attempt(runner, runner == 0 ? complete : later, runner + "-" + project));
        if (answers.getFirst() instanceof Answer) {
            assertThat(answers.getLast()).isInstanceOf(RecordRefusal.RecordAfterStep.class);
        } else {
            assertThat(answers.getFirst()).isEqualTo(new RecordRefusal.StepBeforeRecord(on("2003"), on("2005")));
            assertThat(answers.getLast()).isInstanceOf(Answer.class);
        }
    }

    @RepeatedTest(20)
    void of_a_retraction_and_a_project_at_the_same_moment_never_both_are_accepted() {
        registered();
        List<Object> answers = Race.of(4, runner -> {
            RecordId project = new RecordId("p-" + runner + "-" + partner);
            AmityCommand command = runner < 2
                    ? new RetractPartner(partner, "registered twice")
                    : RecordCommands.state(
                            RecordKind.PROJECT, project, WuhanRecords.content(RecordKind.PROJECT, on("2016"), partner));
            return attempt(runner, command, runner + "-" + partner);
        });
        List<Object> retractions = answers.subList(0, 2);
        List<Object> projects = answers.subList(2, 4);
        if (retractions.stream().anyMatch(Answer.class::isInstance)) {
            assertThat(projects)
                    .containsOnly(new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, "partnerIds[0]", partner));
            assertThat(retractions).containsOnlyOnce(new PartnerRefusal.Retracted(partner));
        } else {
            assertThat(projects).hasOnlyElementsOfType(Answer.class);
            assertThat(retractions).hasOnlyElementsOfType(PartnerRefusal.Referenced.class);
        }
    }

    private PartnerId registered(String suffix) {
        PartnerId id = new PartnerId(partner + suffix);
        String name = "name " + id;
        attempt(0, register(id, name, name, name, "JP", List.of()), "r-" + id);
        return id;
    }

    @RepeatedTest(10)
    void of_two_merges_in_a_circle_never_both_are_accepted() {
        PartnerId one = registered("-1");
        PartnerId other = registered("-2");
        List<Object> answers = Race.of(
                2,
                runner -> attempt(
                        runner,
                        runner == 0 ? new MergePartners(one, other, "twice") : new MergePartners(other, one, "twice"),
                        runner + "-" + partner));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(PartnerRefusal.Merged.class::isInstance).hasSize(1);
    }

    @RepeatedTest(10)
    void of_a_merge_and_a_retraction_of_the_one_that_stays_never_both_are_accepted() {
        PartnerId one = registered("-1");
        PartnerId other = registered("-2");
        List<Object> answers = Race.of(
                2,
                runner -> attempt(
                        runner,
                        runner == 0 ? new MergePartners(one, other, "twice") : new RetractPartner(other, "never"),
                        runner + "-" + partner));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers.get(0) instanceof Answer).isEqualTo(answers.get(1) instanceof PartnerRefusal.Referenced);
        assertThat(answers.get(1) instanceof Answer).isEqualTo(answers.get(0) instanceof PartnerRefusal.NotRegistered);
    }

    @RepeatedTest(10)
    void of_a_merge_and_a_signing_with_the_one_that_is_given_up_never_both_are_accepted() {
        PartnerId one = registered("-1");
        PartnerId other = registered("-2");
        List<Object> answers = Race.of(
                3,
                runner -> attempt(
                        runner,
                        switch (runner) {
                            case 0 -> new MergePartners(one, other, "twice");
                            case 1 -> new SignFriendship(one, Tier.SISTER_CITY, on("1979"));
                            default -> new SignFriendship(other, Tier.SISTER_CITY, on("1979"));
                        },
                        runner + "-" + partner));
        assertThat(answers.subList(0, 2)).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers.get(0) instanceof PartnerRefusal.HasFriendship).isEqualTo(answers.get(1) instanceof Answer);
        assertThat(answers.get(2)).isInstanceOf(Answer.class);
    }

    /** Decided at the same moment, a visit may still name the one that is given up; it names one that was registered. */
    @RepeatedTest(10)
    void a_visit_at_the_moment_of_a_merge_is_accepted_or_told_which_partner_to_name() {
        PartnerId one = registered("-1");
        PartnerId other = registered("-2");
        List<Object> answers = Race.of(4, runner -> {
            PartnerId named = runner == 3 ? other : one;
            AmityCommand command = runner == 0
                    ? new MergePartners(one, other, "twice")
                    : new RecordDelegationVisit(
                            new VisitId("v-" + runner + "-" + partner), Wuhan.visit(on("2016"), named));
            return attempt(runner, command, runner + "-" + partner);
        });
        assertThat(answers.get(0)).isInstanceOf(Answer.class);
        assertThat(answers.get(3)).isInstanceOf(Answer.class);
        assertThat(answers.subList(1, 3))
                .allMatch(answer -> answer instanceof Answer
                        || answer.equals(new PartnerRefusal.Merged(Rule.NAMES_PARTNERS, "partnerIds", one, other)));
        Object late = attempt(
                1,
                new RecordDelegationVisit(new VisitId("late-" + partner), Wuhan.visit(on("2016"), one)),
                "l" + partner);
        assertThat(late).isEqualTo(new PartnerRefusal.Merged(Rule.NAMES_PARTNERS, "partnerIds", one, other));
    }

    @RepeatedTest(10)
    void of_a_renaming_and_a_registration_one_gets_the_name() {
        PartnerId one = registered("-1");
        String name = "wanted " + partner;
        List<Object> answers = Race.of(
                2,
                runner -> attempt(
                        runner,
                        runner == 0
                                ? new RenamePartner(one, new Renaming(name, null, null, null, null, List.of(), null))
                                : register(new PartnerId(partner + "-2"), name, name, name, "JP", List.of()),
                        runner + "-" + partner));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(PartnerRefusal.NameTaken.class::isInstance)
                .hasSize(1);
    }
}
