package amity.message.query;

import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a record as it is believed.
 *
 * @param number of the event that stated it, by which it is corrected
 * @param event the stored name of that event, such as {@code amity.ProjectCompleted}
 * @param expires the day on which the record ends by itself from then on; null where the step says nothing of it
 * @param text what it is called, or why it happened
 * @param ends whether nothing can follow
 * @param certainty whether it had certainly taken place by the day
 */
@Answer
public record RecordStepEntry(
        long number,
        String event,
        @Nullable EdtfDate date,
        @Nullable EdtfDate expires,
        @Nullable String text,
        boolean ends,
        Certainty certainty) {}
