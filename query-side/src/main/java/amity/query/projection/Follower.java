package amity.query.projection;

import java.time.ZoneId;
import org.axonframework.eventhandling.DisallowReplay;
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
    private final Generations generations;
    private final EventStore journal;
    private final JdbcTemplate jdbc;
    private final Savepoints savepoints;
    private final ZoneId zone;
    private final Generation live;
    private final RowWriter writer;

    Follower(
            Projection projection,
            Generations generations,
            EventStore journal,
            JdbcTemplate jdbc,
            Savepoints savepoints,
            ZoneId zone) {
        this.projection = projection;
        this.generations = generations;
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

    /** Not to be replayed onto rows that are there: a rebuild starts with none. */
    @EventHandler
    @DisallowReplay
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
        batch.records.change(message, position).ifPresent(changed -> {
            if (!changed.rows().isEmpty()) {
                savepoints.within(() -> writer.write(changed.record(), position, changed.rows()));
            }
            batch.records.remember(changed);
        });
    }

    /** What is remembered through one transaction. */
    private static final class Batch {
        private final Records records;
        private final long begun;
        private long reached;

        private Batch(Records records, long begun) {
            this.records = records;
            this.begun = begun;
            this.reached = begun;
        }
    }

    private Batch batch() {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource("batch of " + projection.name(), key -> begin(work));
    }

    /** Takes the lock that a switch of generations needs before anything is written, so that no row goes to the old one. */
    private Batch begin(UnitOfWork<?> work) {
        Batch batch = new Batch(new Records(projection, journal, zone), generations.lock(live));
        work.onPrepareCommit(any -> jdbc.update(
                "UPDATE " + live.schema() + ".progress SET position = ? WHERE position < ?",
                batch.reached,
                batch.reached));
        return batch;
    }
}
