package amity.eventstore.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored, whichever engine stores it.
 *
 * @param position from 1
 * @param recordedAt to the microsecond
 * @param place null for an event of no stream
 * @param payload the bytes that the engine keeps; JSON as a rule
 * @param metadata the same
 */
public record ArchivedEvent(
        long position,
        Instant recordedAt,
        String id,
        @Nullable Place place,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metadata) {

    /**
     * Where in a stream.
     *
     * @param stream the identifier of the aggregate
     * @param number within the stream, from 0
     * @param streamType null where the engine keeps none
     */
    public record Place(
            String stream, long number, @Nullable String streamType) {}

    /** Roughly, in memory and on a wire. */
    public int size() {
        return payload.length + metadata.length + 200;
    }
}
