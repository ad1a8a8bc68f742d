package amity.message.query;

import amity.message.value.EdtfDate;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recorded fact.
 *
 * @param position of the event
 * @param number of the event in the partner's own history, from 0; how a correction or retraction names it
 * @param event its stored name, such as {@code amity.FriendshipSigned}
 * @param effective when it took effect; null is unknown or does not apply
 * @param details what else the fact says, such as tier or reason
 */
@Answer
public record Change(
        long position,
        long number,
        String event,
        @Nullable EdtfDate effective,
        Instant recordedAt,
        String actor,
        String source,
        @Nullable String note,
        Map<String, Object> details) {}
