package amity.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The end of the journal. */
final class Head {

    private Head() {}

    /** The last position; 0 in an empty journal. */
    static long of(EventStore journal) {
        TrackingToken head = journal.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }
}
