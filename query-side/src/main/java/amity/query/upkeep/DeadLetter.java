package amity.query.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a projection could not take in.
 *
 * @param record whose event it is, such as {@code partner/oita}
 * @param event the name under which it is stored
 * @param position in the journal, null where it is not known
 * @param cause why, null for one that only waits behind another
 * @param since when it was set aside
 * @param lastTried the same if it was never tried again
 * @param behind later events of the record that wait behind it
 */
public record DeadLetter(
        String id,
        String projection,
        String record,
        String event,
        String eventId,
        @Nullable Long position,
        Instant recordedAt,
        @Nullable Cause cause,
        Instant since,
        Instant lastTried,
        int behind) {

    /** @param type of the fault, as the program calls it */
    public record Cause(String type, String message) {}
}
