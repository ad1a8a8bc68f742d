package amity.message.query;

import amity.message.value.EdtfDate;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event.
 *
 * @param position of the event in the journal
 * @param record that it belongs to, such as {@code partner/oita}
 * @param number of the event in its record, from 0; how a correction or retraction names the fact that it stated
 * @param event its stored name, such as {@code amity.FriendshipSigned}
 * @param effective when it took effect; null is unknown or does not apply
 * @param target the number of the fact that it corrects or retracts; null where it does neither
 * @param reason why it was corrected or retracted
 * @param details what else the event says, such as tier
 */
@Answer
public record Change(
        long position,
        String record,
        long number,
        String event,
        @Nullable EdtfDate effective,
        Instant recordedAt,
        String actor,
        String source,
        @Nullable String note,
        @Nullable Long target,
        @Nullable String reason,
        Map<String, Object> details) {}
