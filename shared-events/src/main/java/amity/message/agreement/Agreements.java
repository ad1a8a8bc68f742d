package amity.message.agreement;

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

/** The language of agreements: what can be asked, and what happened. */
public final class Agreements {

    private Agreements() {}

    public record RecordAgreement(RecordId recordId, Agreement content) implements StateRecord {

        public RecordAgreement {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
        }

        @Override
        public AgreementRecorded fact() {
            return new AgreementRecorded(recordId, content);
        }
    }

    public record CorrectAgreement(RecordId recordId, Agreement content, String reason) implements CorrectRecord {

        public CorrectAgreement {
            Required.field(recordId, "recordId");
            content = Required.field(content, "content").checked();
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public AgreementCorrected fact() {
            return new AgreementCorrected(recordId, content, reason);
        }
    }

    public record RetractAgreement(RecordId recordId, String reason) implements RetractRecord {

        public RetractAgreement {
            Required.field(recordId, "recordId");
            reason = Texts.required("reason", reason, Texts.SENTENCE);
        }

        @Override
        public AgreementRetracted fact() {
            return new AgreementRetracted(recordId, reason);
        }
    }

    /** Prolongs an agreement. @param date of the renewal @param expires the day on which it ends by itself from now on, null if it has no term */
    public record RenewAgreement(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable EdtfDate expires) implements StepRecord {

        public RenewAgreement {
            Required.field(recordId, "recordId");
        }

        @Override
        public AgreementRenewed fact() {
            return new AgreementRenewed(recordId, date, expires);
        }
    }

    /** Ends an agreement before its time. @param text why */
    public record EndAgreement(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements StepRecord {

        public EndAgreement {
            Required.field(recordId, "recordId");
            text = Texts.optional("text", text, Texts.SENTENCE);
        }

        @Override
        public AgreementEnded fact() {
            return new AgreementEnded(recordId, date, text);
        }
    }

    @Stored(name = "amity.AgreementRecorded", revision = "1")
    public record AgreementRecorded(RecordId recordId, Agreement content) implements RecordStated {}

    @Stored(name = "amity.AgreementCorrected", revision = "1")
    public record AgreementCorrected(RecordId recordId, Agreement content, String reason) implements RecordCorrected {}

    @Stored(name = "amity.AgreementRetracted", revision = "1")
    public record AgreementRetracted(RecordId recordId, String reason) implements RecordRetracted {}

    /** An agreement was prolonged. */
    @Stored(name = "amity.AgreementRenewed", revision = "1")
    public record AgreementRenewed(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable EdtfDate expires) implements RecordStep {

        @Override
        public boolean ends() {
            return false;
        }
    }

    /** An agreement ended. */
    @Stored(name = "amity.AgreementEnded", revision = "1")
    public record AgreementEnded(
            RecordId recordId,
            @Nullable EdtfDate date,
            @Nullable String text) implements RecordStep {

        @Override
        public boolean ends() {
            return true;
        }
    }
}
