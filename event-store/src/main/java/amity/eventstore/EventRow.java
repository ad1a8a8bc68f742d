package amity.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as it goes into the journal. Serialized by the thread that appends.
 *
 * @param recordedMicros since 1970; null: the journal's own time when it appends
 */
record EventRow(
        String eventId,
        @Nullable Long recordedMicros,
        @Nullable String stream,
        @Nullable Long sequence,
        @Nullable String streamType,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metadata) {

    static EventRow of(EventMessage<?> event, Serializer serializer, boolean journalTime) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        byte[] metadata = event.serializeMetaData(serializer, byte[].class).getData();
        DomainEventMessage<?> domain = event instanceof DomainEventMessage<?> inStream ? inStream : null;
        return new EventRow(
                event.getIdentifier(),
                journalTime ? null : (Long) micros(event.getTimestamp()),
                domain == null ? null : domain.getAggregateIdentifier(),
                domain == null ? null : domain.getSequenceNumber(),
                domain == null ? null : domain.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata);
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** Fills nine parameters in the order in which the append functions take them. */
    void set(PreparedStatement statement, int first) throws SQLException {
        statement.setString(first, eventId);
        statement.setObject(first + 1, recordedMicros, Types.BIGINT);
        statement.setString(first + 2, stream);
        statement.setObject(first + 3, sequence, Types.BIGINT);
        statement.setString(first + 4, streamType);
        statement.setString(first + 5, payloadType);
        statement.setString(first + 6, payloadRevision);
        statement.setBytes(first + 7, payload);
        statement.setBytes(first + 8, metadata);
    }

    int size() {
        return payload.length + metadata.length + 200;
    }
}
