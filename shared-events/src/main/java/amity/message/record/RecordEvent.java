package amity.message.record;

import amity.message.AmityEvent;
import amity.message.value.RecordId;

/** What happened to a record, by what it did to it. */
public sealed interface RecordEvent extends AmityEvent
        permits RecordStated, RecordCorrected, RecordRetracted, RecordStep, RecordStepCorrected, RecordStepRetracted {

    RecordId recordId();

    default RecordKind kind() {
        return RecordKind.of(getClass());
    }
}
