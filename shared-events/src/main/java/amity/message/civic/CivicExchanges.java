package amity.message.civic;

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

/** The language of civic exchange: what can be asked, and what happened. */
public final class CivicExchanges {

    private CivicExchanges() {}

    public record RecordCivicExchange(RecordId recordId, CivicExchange content) implements StateRecord {

        public RecordCivicExchange {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public CivicExchangeRecorded fact() {
            return new CivicExchangeRecorded(recordId, content);
        }
    }

    public record CorrectCivicExchange(RecordId recordId, CivicExchange content, String reason)
            implements CorrectRecord {

        public CorrectCivicExchange {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public CivicExchangeCorrected fact() {
            return new CivicExchangeCorrected(recordId, content, reason);
        }
    }

    public record RetractCivicExchange(RecordId recordId, String reason) implements RetractRecord {

        public RetractCivicExchange {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public CivicExchangeRetracted fact() {
            return new CivicExchangeRetracted(recordId, reason);
        }
    }

    @Stored(name = "amity.CivicExchangeRecorded", revision = "1")
    public record CivicExchangeRecorded(RecordId recordId, CivicExchange content) implements RecordStated {}

    @Stored(name = "amity.CivicExchangeCorrected", revision = "1")
    public record CivicExchangeCorrected(RecordId recordId, CivicExchange content, String reason)
            implements RecordCorrected {}

    @Stored(name = "amity.CivicExchangeRetracted", revision = "1")
    public record CivicExchangeRetracted(RecordId recordId, String reason) implements RecordRetracted {}
}
