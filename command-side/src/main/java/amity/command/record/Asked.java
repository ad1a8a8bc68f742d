package amity.command.record;

import amity.message.record.CorrectRecord;
import amity.message.record.CorrectRecordStep;
import amity.message.record.RecordCommand;
import amity.message.record.RecordContent;
import amity.message.record.RecordEvent;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.record.RetractRecord;
import amity.message.record.RetractRecordStep;
import amity.message.record.StateRecord;
import amity.message.record.StepRecord;
import java.util.Optional;

/** What a command states. */
final class Asked {

    private Asked() {}

    /** The fact, once it is accepted. */
    static RecordEvent fact(RecordCommand command) {
        return switch (command) {
            case StateRecord it -> it.fact();
            case CorrectRecord it -> it.fact();
            case RetractRecord it -> it.fact();
            case StepRecord it -> it.fact();
            case CorrectRecordStep it ->
                new RecordStepCorrected(
                        it.kind(), it.recordId(), it.step(), it.date(), it.expires(), it.text(), it.reason());
            case RetractRecordStep it -> new RecordStepRetracted(it.kind(), it.recordId(), it.step(), it.reason());
        };
    }

    /** What the record is to say from now on, where the command says it. */
    static Optional<RecordContent> content(RecordCommand command) {
        return switch (command) {
            case StateRecord it -> Optional.of(it.content());
            case CorrectRecord it -> Optional.of(it.content());
            case RetractRecord it -> Optional.empty();
            case StepRecord it -> Optional.empty();
            case CorrectRecordStep it -> Optional.empty();
            case RetractRecordStep it -> Optional.empty();
        };
    }
}
