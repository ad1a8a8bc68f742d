package amity.query.projection;

import amity.message.AmityEvent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What is believed of the records that a batch of events is about; each is read from its own stream once. */
final class Records {

    private final Projection projection;
    private final EventStore journal;
    private final ZoneId zone;
    private final Map<String, Believed<?>> believed = new HashMap<>();

    Records(Projection projection, EventStore journal, ZoneId zone) {
        this.projection = projection;
        this.journal = journal;
        this.zone = zone;
    }

    /** What an event changes in the rows. */
    record Changed(String record, RowChange rows, Believed<?> next) {}

    /** Empty where the projection is not concerned. Nothing is remembered before {@link #remember}. */
    Optional<Changed> change(EventMessage<?> message, long position) {
        if (!(message.getPayload() instanceof AmityEvent event)) {
            throw new IllegalStateException("unknown event at position " + position + ": " + message.getPayload());
        }
        return Believed.nothing(projection, event).map(nothing -> change(nothing, Fact.of(message, zone), position));
    }

    private Changed change(Believed<?> nothing, Fact fact, long position) {
        Believed<?> before = believed.get(fact.record());
        if (before == null || before.number() != fact.number() - 1) {
            before = Believed.reread(nothing, fact, journal, zone);
        }
        Believed<?> after = before.after(fact);
        return new Changed(fact.record(), before.change(after, fact, position), after);
    }

    void remember(Changed changed) {
        believed.put(changed.record(), changed.next());
    }
}
