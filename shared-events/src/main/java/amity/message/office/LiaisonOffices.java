package amity.message.office;

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

/** The language of liaison offices: what can be asked, and what happened. */
public final class LiaisonOffices {

    private LiaisonOffices() {}

    public record RecordLiaisonOffice(RecordId recordId, LiaisonOffice content) implements StateRecord {

        public RecordLiaisonOffice {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public LiaisonOfficeRecorded fact() {
            return new LiaisonOfficeRecorded(recordId, content);
        }
    }

    public record CorrectLiaisonOffice(RecordId recordId, LiaisonOffice content, String reason)
            implements CorrectRecord {

        public CorrectLiaisonOffice {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public LiaisonOfficeCorrected fact() {
            return new LiaisonOfficeCorrected(recordId, content, reason);
        }
    }

    public record RetractLiaisonOffice(RecordId recordId, String reason) implements RetractRecord {

        public RetractLiaisonOffice {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public LiaisonOfficeRetracted fact() {
            return new LiaisonOfficeRetracted(recordId, reason);
        }
    }

    /** Records that an office was closed. @param text why */
    public record CloseLiaisonOffice(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements StepRecord {

        public CloseLiaisonOffice {
            Required.field(recordId, "recordId");
            text = Texts.optional("text", text, Texts.SENTENCE);
        }

        @Override
        public LiaisonOfficeClosed fact() {
            return new LiaisonOfficeClosed(recordId, date, text);
        }
    }

    @Stored(name = "amity.LiaisonOfficeRecorded", revision = "1")
    public record LiaisonOfficeRecorded(RecordId recordId, LiaisonOffice content) implements RecordStated {}

    @Stored(name = "amity.LiaisonOfficeCorrected", revision = "1")
    public record LiaisonOfficeCorrected(RecordId recordId, LiaisonOffice content, String reason)
            implements RecordCorrected {}

    @Stored(name = "amity.LiaisonOfficeRetracted", revision = "1")
    public record LiaisonOfficeRetracted(RecordId recordId, String reason) implements RecordRetracted {}

    /** An office was closed. */
    @Stored(name = "amity.LiaisonOfficeClosed", revision = "1")
    public record LiaisonOfficeClosed(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements RecordStep {

        @Override
        public boolean ends() {
            return true;
        }
    }
}
