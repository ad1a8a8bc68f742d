package amity.message.training;

import amity.message.record.CorrectRecord;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RetractRecord;
import amity.message.record.StateRecord;
import amity.message.store.Stored;
import amity.message.value.RecordId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** The language of trainings: what can be asked, and what happened. */
public final class Trainings {

    private Trainings() {}

    public record RecordTraining(RecordId recordId, Training content) implements StateRecord {

        public RecordTraining {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public TrainingRecorded fact() {
            return new TrainingRecorded(recordId, content);
        }
    }

    public record CorrectTraining(RecordId recordId, Training content, String reason) implements CorrectRecord {

        public CorrectTraining {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public TrainingCorrected fact() {
            return new TrainingCorrected(recordId, content, reason);
        }
    }

    public record RetractTraining(RecordId recordId, String reason) implements RetractRecord {

        public RetractTraining {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public TrainingRetracted fact() {
            return new TrainingRetracted(recordId, reason);
        }
    }

    @Stored(name = "amity.TrainingRecorded", revision = "1")
    public record TrainingRecorded(RecordId recordId, Training content) implements RecordStated {}

    @Stored(name = "amity.TrainingCorrected", revision = "1")
    public record TrainingCorrected(RecordId recordId, Training content, String reason) implements RecordCorrected {}

    @Stored(name = "amity.TrainingRetracted", revision = "1")
    public record TrainingRetracted(RecordId recordId, String reason) implements RecordRetracted {}
}
