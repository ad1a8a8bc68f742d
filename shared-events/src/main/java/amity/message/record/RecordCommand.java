package amity.message.record;

import amity.message.AmityCommand;
import amity.message.value.RecordId;

/** What can be asked about a record, by what it does to it. */
public sealed interface RecordCommand extends AmityCommand
        permits StateRecord, CorrectRecord, RetractRecord, StepRecord, CorrectRecordStep, RetractRecordStep {

    RecordId recordId();

    default RecordKind kind() {
        return RecordKind.of(getClass());
    }

    @Override
    default String stream() {
        return kind().stream(recordId());
    }

    @Override
    default String handledAs() {
        return RecordCommand.class.getName();
    }
}
