package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event as it lies in the journal.
 *
 * @param position in the journal, from 1
 * @param recordedOn the day in the home city
 * @param stream the record that it belongs to, such as {@code partner/oita}
 * @param number of the event in its stream, from 0
 * @param actor empty where it was not stated
 * @param source empty where it was not stated
 */
public record RawEvent(
        long position,
        Instant recordedAt,
        LocalDate recordedOn,
        String stream,
        long number,
        AmityEvent event,
        String actor,
        String source,
        @Nullable String note) {

    /** @throws IllegalStateException if this version of the program does not know the event */
    static RawEvent of(TrackedEventMessage<?> message, ZoneId home) {
        long position = message.trackingToken().position().orElseThrow();
        if (!(message instanceof DomainEventMessage<?> inStream)
                || !(message.getPayload() instanceof AmityEvent event)) {
            throw new IllegalStateException("at position " + position + " lies an event that is not known here: "
                    + message.getPayload().getClass().getName());
        }
        return new RawEvent(
                position,
                message.getTimestamp(),
                LocalDate.ofInstant(message.getTimestamp(), home),
                inStream.getAggregateIdentifier(),
                inStream.getSequenceNumber(),
                event,
                Objects.toString(message.getMetaData().get(Provenance.ACTOR), ""),
                Objects.toString(message.getMetaData().get(Provenance.SOURCE), ""),
                (String) message.getMetaData().get(Provenance.NOTE));
    }
}
