package amity.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Records with an event that a rebuild could not fold: that event, and those of the record that wait behind it. */
final class SetAside {

    /** Axon's queue takes little more than that of each. */
    private static final int MOST = 1_000;

    private final Map<String, Map<String, DeadLetter<EventMessage<?>>>> letters = new LinkedHashMap<>();

    /** Whether the event waits behind one of its record; if so it is kept, once. */
    boolean tookBehind(EventMessage<?> message) {
        if (letters.isEmpty()) {
            return false;
        }
        String record = Poison.recordOf(message);
        Map<String, DeadLetter<EventMessage<?>>> before = letters.get(record);
        if (before == null) {
            return false;
        }
        if (before.size() == MOST) {
            throw new IllegalStateException("more than " + MOST + " events of " + record
                    + " wait behind one that cannot be folded: " + causeOf(record));
        }
        before.putIfAbsent(message.getIdentifier(), new GenericDeadLetter<>(record, message));
        return true;
    }

    /** @throws IllegalStateException if it is the database that failed, or if so many fail that it is not the events */
    void add(EventMessage<?> message, Throwable cause) {
        Poison.check(cause);
        if (letters.size() == MOST) {
            throw new IllegalStateException("more than " + MOST + " records cannot be folded", cause);
        }
        String record = Poison.recordOf(message);
        Map<String, DeadLetter<EventMessage<?>>> sequence = new LinkedHashMap<>();
        sequence.put(
                message.getIdentifier(), new GenericDeadLetter<>(record, message, ThrowableCause.truncated(cause)));
        letters.put(record, sequence);
    }

    /** Why the first event of a record could not be folded. */
    String causeOf(String record) {
        return letters(record).getFirst().cause().map(Cause::message).orElse("");
    }

    void addAll(SetAside others) {
        letters.putAll(others.letters);
    }

    void clear() {
        letters.clear();
    }

    Set<String> records() {
        return letters.keySet();
    }

    /** The event that failed, and those behind it. */
    List<DeadLetter<EventMessage<?>>> letters(String record) {
        return List.copyOf(letters.getOrDefault(record, Map.of()).values());
    }
}
