package amity.command.record;

import amity.command.desk.CommandRefusal.NothingCorrected;
import amity.command.desk.DateInFuture;
import amity.command.desk.RecordRefusal;
import amity.command.desk.Refusal;
import amity.message.record.CorrectRecordStep;
import amity.message.record.RetractRecordStep;
import java.time.LocalDate;
import java.util.Optional;

/** Decides on corrections and retractions of steps (rule 6). What is left could have been recorded as it is. */
final class StepDecider {

    private StepDecider() {}

    static Optional<Refusal> refusalOf(CorrectRecordStep command, Course course, LocalDate today) {
        Optional<Step> known = course.step(command.step());
        if (known.isEmpty()) {
            return Optional.of(new RecordRefusal.StepUnknown(command.kind(), command.recordId(), command.step()));
        }
        Step step = known.get();
        Step restated = step.restated(command.date(), command.expires(), command.text());
        return misfit(command, step)
                .or(() -> DateInFuture.check(command.date(), today))
                .or(() -> restated.equals(step) ? Optional.of(new NothingCorrected("step")) : Optional.empty())
                .or(() -> course.refusalOf(restated));
    }

    /**
     * Nothing rests on a step but the order of the dates, and fewer steps are in order where more were: whichever is
     * recorded can be taken back, and one that ended the record opens it again.
     */
    static Optional<Refusal> refusalOf(RetractRecordStep command, Course course) {
        return course.step(command.step()).isEmpty()
                ? Optional.of(new RecordRefusal.StepUnknown(command.kind(), command.recordId(), command.step()))
                : Optional.empty();
    }

    private static Optional<Refusal> misfit(CorrectRecordStep command, Step step) {
        if (command.expires() != null && !StepForm.hasExpiry(step.stated())) {
            return Optional.of(new RecordRefusal.StepHasNoExpiry(step.named()));
        }
        if (command.text() != null && !StepForm.hasText(step.stated())) {
            return Optional.of(new RecordRefusal.StepHasNoText(step.named()));
        }
        return command.text() == null && StepForm.needsText(step.stated())
                ? Optional.of(new RecordRefusal.StepNeedsText(step.named()))
                : Optional.empty();
    }
}
