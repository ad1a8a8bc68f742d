package amity.query.projection;

import amity.message.AmityEvent;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Follows the journal for one projection. It takes every event, those too that leave its rows as they are, so that its
 * position always tells how much of the journal an answer knows. Rows, position and token are written in one transaction.
 * An event that fails is thrown back at Axon, which puts it and what follows in its stream into the dead-letter queue.
 */
final class Follower {

    private final Projection projection;
    private final EventStore journal;
    private final JdbcTemplate jdbc;
    private final Savepoints savepoints;
    private final ZoneId zone;
    private final Generation live;
    private final RowWriter writer;

    Follower(Projection projection, EventStore journal, JdbcTemplate jdbc, Savepoints savepoints, ZoneId zone) {
        this.projection = projection;
        this.journal = journal;
        this.jdbc = jdbc;
        this.savepoints = savepoints;
        this.zone = zone;
        this.live = Generation.live(projection);
        this.writer = new RowWriter(jdbc, live);
    }

    String name() {
        return projection.name();
    }

    @EventHandler
    void on(EventMessage<?> message, TrackingToken token, @Nullable DeadLetter<EventMessage<?>> letter) {
        long position = token.position().orElseThrow();
        Batch batch = batch();
        // A generation that was built anew may know more of the journal than the token says.
        if (position <= batch.begun && letter == null) {
            return;
        }
        batch.reached = Math.max(batch.reached, position);
        project(message, position, batch);
    }

    private void project(EventMessage<?> message, long position, Batch batch) {
        if (!(message.getPayload() instanceof AmityEvent event)) {
            throw new IllegalStateException("unknown event at position " + position + ": " + message.getPayload());
        }
        Believed<?> nothing = Believed.nothing(projection, event).orElse(null);
        if (nothing == null) {
            return;
        }
        Fact fact = Fact.of(message, zone);
        Believed<?> before = batch.believed.get(fact.record());
        if (before == null || before.number() != fact.number() - 1) {
            before = reread(nothing, fact);
        }
        Believed<?> after = before.after(fact);
        RowChange change = before.change(after, fact, position);
        if (!change.isEmpty()) {
            savepoints.within(() -> writer.write(fact.record(), position, change));
        }
        batch.believed.put(fact.record(), after);
    }

    /** From the record's own stream, as far as it went before the fact. */
    private Believed<?> reread(Believed<?> nothing, Fact fact) {
        Believed<?> believed = nothing;
        if (fact.number() > 0) {
            var events = journal.readEvents(fact.record());
            while (believed.number() < fact.number() - 1 && events.hasNext()) {
                believed = believed.after(Fact.of(events.next(), zone));
            }
        }
        return believed;
    }

    /** What is remembered through one transaction. */
    private static final class Batch {
        private final Map<String, Believed<?>> believed = new HashMap<>();
        private long begun;
        private long reached;
    }

    private Batch batch() {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource("batch of " + projection.name(), key -> begin(work));
    }

    /** Takes the lock that a switch of generations needs before anything is written, so that no row goes to the old one. */
    private Batch begin(UnitOfWork<?> work) {
        Batch batch = new Batch();
        Long position = jdbc.queryForObject(
                "SELECT position FROM " + live.schema() + ".progress FOR UPDATE", Long.class);
        batch.begun = position == null ? 0 : position;
        batch.reached = batch.begun;
        work.onPrepareCommit(any -> jdbc.update(
                "UPDATE " + live.schema() + ".progress SET position = ? WHERE position < ?",
                batch.reached,
                batch.reached));
        return batch;
    }
}
