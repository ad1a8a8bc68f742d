package amity.command.record;

import static amity.command.record.RecordFixture.ID;
import static amity.command.record.RecordFixture.correct;
import static amity.command.record.RecordFixture.corrected;
import static amity.command.record.RecordFixture.stated;
import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;

import amity.command.desk.CommandRefusal;
import amity.command.desk.DateInFuture;
import amity.command.desk.NamedChange;
import amity.command.desk.RecordRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.message.agreement.Agreements.AgreementEnded;
import amity.message.agreement.Agreements.AgreementRenewed;
import amity.message.agreement.Agreements.EndAgreement;
import amity.message.agreement.Agreements.RenewAgreement;
import amity.message.office.LiaisonOffices.CloseLiaisonOffice;
import amity.message.office.LiaisonOffices.LiaisonOfficeClosed;
import amity.message.project.Projects.CompleteProject;
import amity.message.project.Projects.ProjectCompleted;
import amity.message.project.Projects.ProjectMilestoneReached;
import amity.message.project.Projects.ReachProjectMilestone;
import amity.message.record.CorrectRecordStep;
import amity.message.record.RecordCommand;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.record.RetractRecordStep;
import amity.message.value.EdtfDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a project (begun in 2001, a milestone in 2003, completed in 2005) and of an agreement (signed in 2013). */
class RecordStepsTest {

    private static final RecordEvent BEGUN = stated(RecordKind.PROJECT, on("2001-02~"), OITA);
    private static final RecordEvent MILESTONE = new ProjectMilestoneReached(ID, on("2003"), "first furnace");
    private static final RecordEvent COMPLETED = new ProjectCompleted(ID, on("2005"));
    private static final RecordEvent SIGNED = stated(RecordKind.AGREEMENT, on("2013-11-21"), OITA);
    private static final RecordEvent RENEWED = new AgreementRenewed(ID, on("2016"), on("2030"));

    private static final List<RecordEvent> ALL = List.of(BEGUN, MILESTONE, COMPLETED);
    private static final NamedChange MILESTONE_1 = new NamedChange(1, "amity.ProjectMilestoneReached", on("2003"));
    private static final NamedChange COMPLETION_2 = new NamedChange(2, "amity.ProjectCompleted", on("2005"));

    private final RecordFixture records = new RecordFixture();

    private ResultValidator<LedgerRecord> given(List<? extends RecordEvent> events, RecordCommand command) {
        return records.given(events, command);
    }

    private static CorrectRecordStep correctStep(
            long step, @Nullable EdtfDate date, @Nullable EdtfDate expires, @Nullable String text) {
        return new CorrectRecordStep(RecordKind.PROJECT, ID, step, date, expires, text, "misread");
    }

    private static RecordStepCorrected stepCorrected(long step, @Nullable EdtfDate date, @Nullable String text) {
        return new RecordStepCorrected(RecordKind.PROJECT, ID, step, date, null, text, "misread");
    }

    @Test
    void nothing_follows_an_end() {
        Refusal ended = new RecordRefusal.AlreadyEnded(COMPLETION_2);
        refused(given(ALL, new ReachProjectMilestone(ID, on("2006"), "second furnace")), ended);
        refused(given(ALL, new CompleteProject(ID, null)), ended);
        refused(
                given(
                        List.of(
                                stated(RecordKind.LIAISON_OFFICE, on("2006"), OITA),
                                new LiaisonOfficeClosed(ID, null, null)),
                        new CloseLiaisonOffice(ID, on("2020"), "moved")),
                new RecordRefusal.AlreadyEnded(new NamedChange(1, "amity.LiaisonOfficeClosed", null)));
    }

    @Test
    void a_step_does_not_come_before_its_record() {
        refused(
                given(List.of(BEGUN), new CompleteProject(ID, on("2000"))),
                new RecordRefusal.StepBeforeRecord(on("2000"), on("2001-02~")));
        given(List.of(BEGUN), new CompleteProject(ID, on("2001"))).expectEvents(new ProjectCompleted(ID, on("2001")));
        given(List.of(BEGUN), new CompleteProject(ID, null)).expectEvents(new ProjectCompleted(ID, null));
    }

    @Test
    void the_date_that_counts_is_the_one_believed_now() {
        given(List.of(BEGUN, corrected(RecordKind.PROJECT, on("1999"), OITA)), new CompleteProject(ID, on("2000")))
                .expectEvents(new ProjectCompleted(ID, on("2000")));
        given(List.of(BEGUN, MILESTONE, stepCorrected(1, null, "first furnace")), new CompleteProject(ID, on("2002")))
                .expectEvents(new ProjectCompleted(ID, on("2002")));
    }

    @Test
    void steps_do_not_run_backwards() {
        refused(
                given(List.of(BEGUN, MILESTONE), new CompleteProject(ID, on("2002-12"))),
                new RecordRefusal.StepsRunBackwards(on("2002-12"), MILESTONE_1));
        given(List.of(BEGUN, MILESTONE), new CompleteProject(ID, on("2002/2003")))
                .expectEvents(new ProjectCompleted(ID, on("2002/2003")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027~", "2020/2030"})
    void no_step_is_dated_in_the_future(String date) {
        Refusal refusal = new DateInFuture(on(date), TODAY);
        refused(given(List.of(BEGUN), new CompleteProject(ID, on(date))), refusal);
        refused(given(ALL, correctStep(2, on(date), null, null)), refusal);
    }

    @Test
    void a_renewal_goes_on_into_the_future_and_does_not_expire_before_it_is_made() {
        given(List.of(SIGNED), new RenewAgreement(ID, on("2016"), on("2030"))).expectEvents(RENEWED);
        given(List.of(SIGNED), new RenewAgreement(ID, on("2016"), on("2016")))
                .expectEvents(new AgreementRenewed(ID, on("2016"), on("2016")));
        given(List.of(SIGNED), new RenewAgreement(ID, null, null)).expectEvents(new AgreementRenewed(ID, null, null));
        refused(
                given(List.of(SIGNED), new RenewAgreement(ID, on("2016"), on("2015"))),
                new RecordRefusal.ExpiresBeforeRenewal(on("2015"), on("2016")));
        refused(
                given(List.of(SIGNED, RENEWED), correctRenewal(on("2016"), on("2015-12-31"))),
                new RecordRefusal.ExpiresBeforeRenewal(on("2015-12-31"), on("2016")));
        given(List.of(SIGNED, RENEWED), new EndAgreement(ID, on("2020"), "not used"))
                .expectEvents(new AgreementEnded(ID, on("2020"), "not used"));
    }

    private static CorrectRecordStep correctRenewal(@Nullable EdtfDate date, @Nullable EdtfDate expires) {
        return new CorrectRecordStep(RecordKind.AGREEMENT, ID, 1L, date, expires, null, "misread");
    }

    @Test
    void a_record_is_not_moved_behind_its_steps() {
        refused(
                given(ALL, correct(RecordKind.PROJECT, on("2004"), OITA)),
                new RecordRefusal.RecordAfterStep(on("2004"), MILESTONE_1));
        given(ALL, correct(RecordKind.PROJECT, on("2003-06"), OITA))
                .expectEvents(corrected(RecordKind.PROJECT, on("2003-06"), OITA));
        given(ALL, correct(RecordKind.PROJECT, null, OITA)).expectEvents(corrected(RecordKind.PROJECT, null, OITA));
    }

    @Test
    void a_step_is_corrected_whole() {
        given(ALL, correctStep(1, on("2004"), null, "second furnace"))
                .expectEvents(stepCorrected(1, on("2004"), "second furnace"));
        given(ALL, correctStep(2, null, null, null)).expectEvents(stepCorrected(2, null, null));
        given(List.of(SIGNED, RENEWED), correctRenewal(on("2016"), null))
                .expectEvents(new RecordStepCorrected(RecordKind.AGREEMENT, ID, 1, on("2016"), null, null, "misread"));
    }

    @Test
    void a_corrected_step_stays_in_its_place() {
        refused(
                given(ALL, correctStep(1, on("2000"), null, "first furnace")),
                new RecordRefusal.StepBeforeRecord(on("2000"), on("2001-02~")));
        refused(
                given(ALL, correctStep(1, on("2006"), null, "first furnace")),
                new RecordRefusal.StepsRunBackwards(on("2006"), COMPLETION_2));
        refused(
                given(ALL, correctStep(2, on("2002"), null, null)),
                new RecordRefusal.StepsRunBackwards(on("2002"), MILESTONE_1));
    }

    @Test
    void a_correction_of_a_step_corrects_something() {
        Refusal nothing = new CommandRefusal.NothingCorrected("step");
        refused(given(ALL, correctStep(1, on("2003"), null, "first furnace")), nothing);
        refused(given(ALL, correctStep(2, on("2005"), null, null)), nothing);
        refused(
                given(
                        List.of(BEGUN, MILESTONE, stepCorrected(1, null, "second furnace")),
                        correctStep(1, null, null, "second furnace")),
                nothing);
    }

    @Test
    void a_step_has_the_fields_of_its_kind() {
        refused(
                given(ALL, correctStep(1, on("2003"), on("2030"), "first furnace")),
                new RecordRefusal.StepHasNoExpiry(MILESTONE_1));
        refused(given(ALL, correctStep(2, on("2005"), null, "done")), new RecordRefusal.StepHasNoText(COMPLETION_2));
        refused(given(ALL, correctStep(1, on("2004"), null, " ")), new RecordRefusal.StepNeedsText(MILESTONE_1));
        refused(
                given(
                        List.of(SIGNED, RENEWED),
                        new CorrectRecordStep(RecordKind.AGREEMENT, ID, 1L, null, null, "why", "misread")),
                new RecordRefusal.StepHasNoText(new NamedChange(1, "amity.AgreementRenewed", on("2016"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 3, Long.MAX_VALUE})
    void only_a_step_that_stands_is_corrected_or_retracted(long step) {
        Refusal unknown = new RecordRefusal.StepUnknown(RecordKind.PROJECT, ID, step);
        refused(given(ALL, correctStep(step, null, null, null)), unknown);
        refused(given(ALL, new RetractRecordStep(RecordKind.PROJECT, ID, step, "why")), unknown);
        refused(
                given(
                        List.of(BEGUN, MILESTONE, new RecordStepRetracted(RecordKind.PROJECT, ID, 1, "why")),
                        new RetractRecordStep(RecordKind.PROJECT, ID, 1L, "why")),
                new RecordRefusal.StepUnknown(RecordKind.PROJECT, ID, 1));
    }

    @Test
    void a_step_of_what_was_never_recorded_is_not_corrected() {
        refused(
                given(List.of(), correctStep(1, null, null, null)),
                new RecordRefusal.NotRecorded(Rule.NOTHING_EDITED, RecordKind.PROJECT, ID));
    }

    @Test
    void where_its_end_is_retracted_a_record_goes_on() {
        RecordEvent reopened = new RecordStepRetracted(RecordKind.PROJECT, ID, 2, "only the first part was");
        given(
                        List.of(BEGUN, MILESTONE, COMPLETED, reopened),
                        new ReachProjectMilestone(ID, on("2004"), "second furnace"))
                .expectEvents(new ProjectMilestoneReached(ID, on("2004"), "second furnace"));
        given(ALL, new RetractRecordStep(RecordKind.PROJECT, ID, 1L, "why"))
                .expectEvents(new RecordStepRetracted(RecordKind.PROJECT, ID, 1, "why"));
    }
}
