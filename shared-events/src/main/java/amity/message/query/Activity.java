package amity.message.query;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a partner.
 *
 * @param record that it belongs to, such as {@code visit/v-1}
 * @param event the stored name of the event that stated it
 * @param earliest the first day that it can be, null is open
 * @param latest the last, not after the day that is asked about
 * @param monthsSince whole months since the last day that it can be
 * @param monthsSinceAtMost since the first; null is open
 */
@Answer
public record Activity(
        String record,
        String event,
        EdtfDate date,
        @Nullable LocalDate earliest,
        LocalDate latest,
        long monthsSince,
        @Nullable Long monthsSinceAtMost) {}
