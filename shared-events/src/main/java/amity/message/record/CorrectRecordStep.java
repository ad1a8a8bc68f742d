package amity.message.record;

import amity.message.value.EdtfDate;
import amity.message.value.RecordId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/**
 * States a step of a record anew, whole.
 *
 * @param step the number of its event in the record's stream, from 1
 * @param expires of a renewal
 * @param text what a milestone is called, or why the record ended
 */
public record CorrectRecordStep(
        RecordKind kind,
        RecordId recordId,
        Long step,
        @Nullable EdtfDate date,
        @Nullable EdtfDate expires,
        @Nullable String text,
        String reason)
        implements RecordCommand {

    public CorrectRecordStep {
        Required.field(kind, "kind");
        Required.field(recordId, "recordId");
        Required.field(step, "step");
        text = Texts.optional("text", text, Texts.SENTENCE);
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
