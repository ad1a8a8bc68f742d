package amity.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The messages of one position: one as a rule, none or several where an upcaster made it so. */
record Slot(long position, List<TrackedEventMessage<?>> messages) {

    /** Puts messages, which are in the order of the entries, to the entries that they came from. */
    static List<Slot> of(List<JournalEntry> entries, Stream<? extends TrackedEventMessage<?>> messages) {
        List<Slot> slots = new ArrayList<>(entries.size());
        entries.forEach(entry -> slots.add(new Slot(entry.position(), new ArrayList<>(1))));
        int[] place = {0};
        messages.forEach(message -> {
            long position = PostgresEventStorageEngine.position(message.trackingToken());
            while (slots.get(place[0]).position() < position) {
                place[0]++;
            }
            slots.get(place[0]).messages().add(message);
        });
        return slots;
    }
}
