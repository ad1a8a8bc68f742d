package amity.query.projection;

import amity.message.AmityEvent;
import amity.message.Provenance;
import amity.message.store.EventTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event with what is known of its recording.
 *
 * @param record the stream that it belongs to, such as {@code partner/oita}
 * @param number of the event in its stream, from 0
 * @param recordedOn the day in the home city
 * @param actor empty where it was not stated
 * @param source empty where it was not stated
 */
public record Fact(
        AmityEvent event,
        String record,
        long number,
        Instant recordedAt,
        LocalDate recordedOn,
        String actor,
        String source,
        @Nullable String note) {

    /** @throws IllegalStateException if this version of the program does not know the event */
    public static Fact of(EventMessage<?> message, ZoneId zone) {
        if (!(message instanceof DomainEventMessage<?> inStream)
                || !(message.getPayload() instanceof AmityEvent event)) {
            // Passing over it would make every later answer quietly wrong.
            throw new IllegalStateException("unknown event " + message.getIdentifier() + ": " + message.getPayload());
        }
        Instant at = message.getTimestamp();
        return new Fact(
                event,
                inStream.getAggregateIdentifier(),
                inStream.getSequenceNumber(),
                at,
                LocalDate.ofInstant(at, zone),
                Objects.toString(message.getMetaData().get(Provenance.ACTOR), ""),
                Objects.toString(message.getMetaData().get(Provenance.SOURCE), ""),
                (String) message.getMetaData().get(Provenance.NOTE));
    }

    /** The name under which the event is stored. */
    public String name() {
        return EventTypes.stored(event.getClass()).name();
    }
}
