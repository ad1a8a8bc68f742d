package amity.message.record;

import amity.message.value.RecordId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** Says that a step of a record never took place. @param step the number of its event in the record's stream, from 1 */
public record RetractRecordStep(RecordKind kind, RecordId recordId, Long step, String reason) implements RecordCommand {

    public RetractRecordStep {
        Required.field(kind, "kind");
        Required.field(recordId, "recordId");
        Required.field(step, "step");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
