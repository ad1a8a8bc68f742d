package amity.message.expert;

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

/** The language of experts engaged: what can be asked, and what happened. */
public final class ExpertEngagements {

    private ExpertEngagements() {}

    public record RecordExpertEngagement(RecordId recordId, ExpertEngagement content) implements StateRecord {

        public RecordExpertEngagement {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public ExpertEngagementRecorded fact() {
            return new ExpertEngagementRecorded(recordId, content);
        }
    }

    public record CorrectExpertEngagement(RecordId recordId, ExpertEngagement content, String reason)
            implements CorrectRecord {

        public CorrectExpertEngagement {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public ExpertEngagementCorrected fact() {
            return new ExpertEngagementCorrected(recordId, content, reason);
        }
    }

    public record RetractExpertEngagement(RecordId recordId, String reason) implements RetractRecord {

        public RetractExpertEngagement {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public ExpertEngagementRetracted fact() {
            return new ExpertEngagementRetracted(recordId, reason);
        }
    }

    @Stored(name = "amity.ExpertEngagementRecorded", revision = "1")
    public record ExpertEngagementRecorded(RecordId recordId, ExpertEngagement content) implements RecordStated {}

    @Stored(name = "amity.ExpertEngagementCorrected", revision = "1")
    public record ExpertEngagementCorrected(RecordId recordId, ExpertEngagement content, String reason)
            implements RecordCorrected {}

    @Stored(name = "amity.ExpertEngagementRetracted", revision = "1")
    public record ExpertEngagementRetracted(RecordId recordId, String reason) implements RecordRetracted {}
}
