package amity.message.query;

import amity.message.record.DateAlternative;
import amity.message.record.RecordKind;
import amity.message.value.RecordId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one record.
 *
 * @param record null where it had not begun by the day, or is believed never to have been true
 * @param steps that had taken place by the day, certainly or possibly, in the order in which they were recorded
 * @param alternatives dates that other sources give for its beginning
 * @param changes every event about it that is known, with who stated it, when and from which source
 */
@Answer
public record RecordView(
        LocalDate asOf,
        long position,
        RecordKind kind,
        RecordId id,
        @Nullable RecordEntry record,
        List<RecordStepEntry> steps,
        List<DateAlternative> alternatives,
        List<Change> changes) {

    /** The same, with what was recorded about it. */
    public RecordView telling(List<Change> told) {
        return new RecordView(asOf, position, kind, id, record, steps, alternatives, told);
    }
}
