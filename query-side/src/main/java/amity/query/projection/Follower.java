package amity.query.projection;

import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Follows the journal for one projection. It takes every event, those too that leave its rows as they are, so that its
 * position always tells how much of the journal an answer knows. Rows, position and token are written in one transaction.
 * An event that fails is thrown back at Axon, which puts it and what follows in its stream into the dead-letter queue.
 */
final class Follower {

    private final Projection projection;
    private final Admission admission;
    private final RowWriter writer;
    private final Savepoints savepoints;

    Follower(Projection projection, Admission admission, RowWriter writer, Savepoints savepoints) {
        this.projection = projection;
        this.admission = admission;
        this.writer = writer;
        this.savepoints = savepoints;
    }

    String name() {
        return projection.name();
    }

    /** Not to be replayed onto rows that are there: a rebuild starts with none. */
    @EventHandler
    @DisallowReplay
    void on(EventMessage<?> message, TrackingToken token, @Nullable DeadLetter<EventMessage<?>> again) {
        Batch batch = admission.batch(CurrentUnitOfWork.get());
        String record = Poison.recordOf(message);
        // Axon remembers in memory what it set aside; a rebuild, or another process, sets aside in the table.
        if (again == null && batch.hasSetAside(record)) {
            throw new WaitsBehind(record);
        }
        long position = token.position().orElseThrow();
        batch.records.change(message, position).ifPresent(changed -> {
            if (!changed.rows().isEmpty()) {
                if (again == null && !savepoints.areNeeded()) {
                    gather(batch, changed, position);
                } else {
                    write(batch);
                    savepoints.always(() -> writer.write(changed.record(), position, changed.rows()));
                }
            }
            batch.records.remember(changed);
        });
    }

    private void gather(Batch batch, Records.Changed changed, long position) {
        if (batch.unwritten.isEmpty()) {
            CurrentUnitOfWork.get().root().onPrepareCommit(any -> write(batch));
        }
        batch.unwritten.add(changed.record(), position, changed.rows());
    }

    private void write(Batch batch) {
        savepoints.without(() -> writer.write(batch.unwritten));
        batch.unwritten.clear();
    }
}
