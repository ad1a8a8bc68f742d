package amity.axonserver;

import amity.axonserver.MetadataJson.NoMetadata;
import amity.eventstore.archive.ArchivedEvent;
import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Between events as Axon Server keeps them and as an archive does. Axon Server knows no microseconds, and empty text where
 * there is none.
 */
final class AxonServerEvents {

    private AxonServerEvents() {}

    static ArchivedEvent archived(long position, Event event) {
        try {
            return new ArchivedEvent(
                    position,
                    Instant.ofEpochMilli(event.getTimestamp()),
                    event.getMessageIdentifier(),
                    event.getAggregateIdentifier().isEmpty()
                            ? null
                            : new ArchivedEvent.Place(
                                    event.getAggregateIdentifier(),
                                    event.getAggregateSequenceNumber(),
                                    textOrNull(event.getAggregateType())),
                    event.getPayload().getType(),
                    textOrNull(event.getPayload().getRevision()),
                    event.getPayload().getData().toByteArray(),
                    MetadataJson.json(event.getMetaDataMap()));
        } catch (NoMetadata e) {
            throw unarchivable(position, e);
        }
    }

    static Event event(ArchivedEvent event) {
        Event.Builder builder = Event.newBuilder()
                .setMessageIdentifier(event.id())
                .setTimestamp(event.recordedAt().toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(event.payloadType())
                        .setRevision(orEmpty(event.payloadRevision()))
                        .setData(ByteString.copyFrom(event.payload())));
        ArchivedEvent.Place place = event.place();
        if (place != null) {
            builder.setAggregateIdentifier(place.stream())
                    .setAggregateSequenceNumber(place.number())
                    .setAggregateType(orEmpty(place.streamType()));
        }
        try {
            return builder.putAllMetaData(MetadataJson.values(event.metadata())).build();
        } catch (NoMetadata e) {
            throw unarchivable(event.position(), e);
        }
    }

    private static UnarchivableException unarchivable(long position, NoMetadata e) {
        return new UnarchivableException(
                "The metadata of event " + position + " cannot be carried over: " + e.getMessage() + ".", e);
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
