package amity.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An event as it was read, still serialized. One that belongs to a stream is an {@link InStream}. */
class JournalEntry implements TrackedEventData<byte[]> {

    private final long position;
    private final long recordedMicros;
    private final String eventId;
    private final String payloadType;
    private final @Nullable String payloadRevision;
    private final byte[] payload;
    private final byte[] metadata;

    JournalEntry(
            long position,
            long recordedMicros,
            String eventId,
            String payloadType,
            @Nullable String payloadRevision,
            byte[] payload,
            byte[] metadata) {
        this.position = position;
        this.recordedMicros = recordedMicros;
        this.eventId = eventId;
        this.payloadType = payloadType;
        this.payloadRevision = payloadRevision;
        this.payload = payload;
        this.metadata = metadata;
    }

    long position() {
        return position;
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return instant(recordedMicros);
    }

    static Instant instant(long recordedMicros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(recordedMicros, 1_000_000L), Math.floorMod(recordedMicros, 1_000_000L) * 1_000L);
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, payloadType, payloadRevision);
    }

    /** An event of an aggregate. */
    static final class InStream extends JournalEntry implements DomainEventData<byte[]> {

        private final String stream;
        private final long sequence;
        private final @Nullable String streamType;

        InStream(
                long position,
                long recordedMicros,
                String eventId,
                String stream,
                long sequence,
                @Nullable String streamType,
                String payloadType,
                @Nullable String payloadRevision,
                byte[] payload,
                byte[] metadata) {
            super(position, recordedMicros, eventId, payloadType, payloadRevision, payload, metadata);
            this.stream = stream;
            this.sequence = sequence;
            this.streamType = streamType;
        }

        @Override
        public String getAggregateIdentifier() {
            return stream;
        }

        @Override
        public long getSequenceNumber() {
            return sequence;
        }

        @Override
        public @Nullable String getType() {
            return streamType;
        }
    }
}
