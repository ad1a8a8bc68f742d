package amity.message.fair;

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

/** The language of fairs, festivals and forums: what can be asked, and what happened. */
public final class Fairs {

    private Fairs() {}

    public record RecordFair(RecordId recordId, Fair content) implements StateRecord {

        public RecordFair {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public FairRecorded fact() {
            return new FairRecorded(recordId, content);
        }
    }

    public record CorrectFair(RecordId recordId, Fair content, String reason) implements CorrectRecord {

        public CorrectFair {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public FairCorrected fact() {
            return new FairCorrected(recordId, content, reason);
        }
    }

    public record RetractFair(RecordId recordId, String reason) implements RetractRecord {

        public RetractFair {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public FairRetracted fact() {
            return new FairRetracted(recordId, reason);
        }
    }

    @Stored(name = "amity.FairRecorded", revision = "1")
    public record FairRecorded(RecordId recordId, Fair content) implements RecordStated {}

    @Stored(name = "amity.FairCorrected", revision = "1")
    public record FairCorrected(RecordId recordId, Fair content, String reason) implements RecordCorrected {}

    @Stored(name = "amity.FairRetracted", revision = "1")
    public record FairRetracted(RecordId recordId, String reason) implements RecordRetracted {}
}
