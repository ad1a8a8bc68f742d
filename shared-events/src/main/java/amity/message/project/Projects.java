package amity.message.project;

import amity.message.record.CorrectRecord;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RetractRecord;
import amity.message.record.StateRecord;
import amity.message.record.StepRecord;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.RecordId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** The language of projects: what can be asked, and what happened. */
public final class Projects {

    private Projects() {}

    public record RecordProject(RecordId recordId, Project content) implements StateRecord {

        public RecordProject {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public ProjectRecorded fact() {
            return new ProjectRecorded(recordId, content);
        }
    }

    public record CorrectProject(RecordId recordId, Project content, String reason) implements CorrectRecord {

        public CorrectProject {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public ProjectCorrected fact() {
            return new ProjectCorrected(recordId, content, reason);
        }
    }

    public record RetractProject(RecordId recordId, String reason) implements RetractRecord {

        public RetractProject {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public ProjectRetracted fact() {
            return new ProjectRetracted(recordId, reason);
        }
    }

    /** Records that a project came a step further. @param text what was reached */
    public record ReachProjectMilestone(
            RecordId recordId, @Nullable EdtfDate date, String text) implements StepRecord {

        public ReachProjectMilestone {
            Required.field(recordId, "recordId");
            text = Texts.required("text", text, Texts.SENTENCE);
        }

        @Override
        public ProjectMilestoneReached fact() {
            return new ProjectMilestoneReached(recordId, date, text);
        }
    }

    /** Records that a project was completed. */
    public record CompleteProject(
            RecordId recordId, @Nullable EdtfDate date) implements StepRecord {

        public CompleteProject {
            Required.field(recordId, "recordId");
        }

        @Override
        public ProjectCompleted fact() {
            return new ProjectCompleted(recordId, date);
        }
    }

    /** Records that a project was given up. @param text why */
    public record CancelProject(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements StepRecord {

        public CancelProject {
            Required.field(recordId, "recordId");
            text = Texts.optional("text", text, Texts.SENTENCE);
        }

        @Override
        public ProjectCanceled fact() {
            return new ProjectCanceled(recordId, date, text);
        }
    }

    @Stored(name = "amity.ProjectRecorded", revision = "1")
    public record ProjectRecorded(RecordId recordId, Project content) implements RecordStated {}

    @Stored(name = "amity.ProjectCorrected", revision = "1")
    public record ProjectCorrected(RecordId recordId, Project content, String reason) implements RecordCorrected {}

    @Stored(name = "amity.ProjectRetracted", revision = "1")
    public record ProjectRetracted(RecordId recordId, String reason) implements RecordRetracted {}

    /** A project came a step further. */
    @Stored(name = "amity.ProjectMilestoneReached", revision = "1")
    public record ProjectMilestoneReached(
            RecordId recordId, @Nullable EdtfDate date, String text) implements RecordStep {

        @Override
        public boolean ends() {
            return false;
        }
    }

    /** A project was completed. */
    @Stored(name = "amity.ProjectCompleted", revision = "1")
    public record ProjectCompleted(
            RecordId recordId, @Nullable EdtfDate date) implements RecordStep {

        @Override
        public boolean ends() {
            return true;
        }
    }

    /** A project was given up. */
    @Stored(name = "amity.ProjectCanceled", revision = "1")
    public record ProjectCanceled(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements RecordStep {

        @Override
        public boolean ends() {
            return true;
        }
    }
}
