package amity.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/** Makes messages of entries, their payload and metadata deserialized by the thread that calls, not by the one that reads. */
final class Deserializing {

    private final Serializer serializer;
    private final EventUpcaster upcaster;

    Deserializing(Serializer serializer, EventUpcaster upcaster) {
        this.serializer = serializer;
        this.upcaster = upcaster;
    }

    List<Slot> slots(List<JournalEntry> entries) {
        if (upcaster != NoOpEventUpcaster.INSTANCE) {
            List<Slot> slots = lazily(entries);
            slots.forEach(slot -> slot.messages().forEach(Deserializing::touch));
            return slots;
        }
        List<Slot> slots = new ArrayList<>(entries.size());
        for (JournalEntry entry : entries) {
            Slot slot = eagerly(entry);
            slots.add(slot == null ? lazily(List.of(entry)).getFirst() : slot);
        }
        return slots;
    }

    List<Slot> lazily(List<JournalEntry> entries) {
        return Slot.of(entries, EventUtils.upcastAndDeserializeTrackedEvents(entries.stream(), serializer, upcaster));
    }

    /** Null where something cannot be deserialized: the reader shall have the error when it asks. */
    private @Nullable Slot eagerly(JournalEntry entry) {
        try {
            Object payload = serializer.deserialize(entry.getPayload());
            MetaData metadata = serializer.deserialize(entry.getMetaData());
            Message<?> message = new GenericMessage<>(entry.getEventIdentifier(), payload, metadata);
            TrackedEventMessage<?> event = entry instanceof JournalEntry.InStream domain
                    ? new GenericTrackedDomainEventMessage<>(
                            domain.trackingToken(),
                            domain.getType(),
                            domain.getAggregateIdentifier(),
                            domain.getSequenceNumber(),
                            message,
                            domain::getTimestamp)
                    : new GenericTrackedEventMessage<>(entry.trackingToken(), message, entry::getTimestamp);
            return new Slot(entry.position(), List.of(event));
        } catch (SerializationException e) {
            return null;
        }
    }

    private static void touch(TrackedEventMessage<?> event) {
        try {
            event.getPayload();
            event.getMetaData();
        } catch (SerializationException e) {
            // It is thrown again when the reader asks.
        }
    }
}
