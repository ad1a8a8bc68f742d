package amity.message.publication;

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

/** The language of publicity: what can be asked, and what happened. */
public final class Publications {

    private Publications() {}

    public record RecordPublication(RecordId recordId, Publication content) implements StateRecord {

        public RecordPublication {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public PublicationRecorded fact() {
            return new PublicationRecorded(recordId, content);
        }
    }

    public record CorrectPublication(RecordId recordId, Publication content, String reason) implements CorrectRecord {

        public CorrectPublication {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public PublicationCorrected fact() {
            return new PublicationCorrected(recordId, content, reason);
        }
    }

    public record RetractPublication(RecordId recordId, String reason) implements RetractRecord {

        public RetractPublication {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public PublicationRetracted fact() {
            return new PublicationRetracted(recordId, reason);
        }
    }

    @Stored(name = "amity.PublicationRecorded", revision = "1")
    public record PublicationRecorded(RecordId recordId, Publication content) implements RecordStated {}

    @Stored(name = "amity.PublicationCorrected", revision = "1")
    public record PublicationCorrected(RecordId recordId, Publication content, String reason)
            implements RecordCorrected {}

    @Stored(name = "amity.PublicationRetracted", revision = "1")
    public record PublicationRetracted(RecordId recordId, String reason) implements RecordRetracted {}
}
