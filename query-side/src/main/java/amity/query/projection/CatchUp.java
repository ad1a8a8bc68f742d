package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.time.ZoneId;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a new generation up to where the journal is, event by event, as a follower would. */
final class CatchUp {

    private static final int CLOSE_ENOUGH = 50;
    private static final int EVENTS_IN_A_TRANSACTION = 500;

    private final EventStore journal;
    private final Generations generations;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Savepoints savepoints;
    private final ZoneId zone;

    CatchUp(
            EventStore journal,
            Generations generations,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Savepoints savepoints,
            ZoneId zone) {
        this.journal = journal;
        this.generations = generations;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.savepoints = savepoints;
        this.zone = zone;
    }

    /**
     * Up to what is the end of the journal now, and on until little has come meanwhile.
     *
     * @param setAside gets more records with an event that cannot be folded
     * @throws RebuildStopped if the thread was interrupted
     */
    void nearly(Generation next, SetAside setAside, Steps steps) {
        long at = generations.positionOf(next);
        long head = Head.of(journal);
        if (at < head) {
            steps.to(Phase.CATCHING_UP, at, head);
        }
        while (at < head) {
            long target = Math.min(head, at + EVENTS_IN_A_TRANSACTION);
            transaction.executeWithoutResult(status -> upTo(target, next, setAside));
            at = target;
            long now = Head.of(journal);
            head = now - at > CLOSE_ENOUGH ? now : head;
            steps.at(at, head);
        }
    }

    /** In the transaction that is open. */
    void upTo(long target, Generation next, SetAside setAside) {
        long at = generations.positionOf(next);
        if (at >= target) {
            return;
        }
        RowWriter writer = new RowWriter(jdbc, next);
        Records records = new Records(next.projection(), journal, zone);
        try (BlockingStream<TrackedEventMessage<?>> events = journal.openStream(new GlobalSequenceTrackingToken(at))) {
            while (at < target) {
                TrackedEventMessage<?> message = events.nextAvailable();
                at = message.trackingToken().position().orElseThrow();
                write(message, at, records, writer, setAside);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildStopped(next.projection());
        }
        jdbc.update("UPDATE " + next.schema() + ".progress SET position = ?", at);
    }

    private void write(
            TrackedEventMessage<?> message, long position, Records records, RowWriter writer, SetAside setAside) {
        if (setAside.tookBehind(message)) {
            return;
        }
        try {
            records.change(message, position).ifPresent(changed -> {
                if (!changed.rows().isEmpty()) {
                    savepoints.always(() -> writer.write(changed.record(), position, changed.rows()));
                }
                records.remember(changed);
            });
        } catch (RuntimeException poison) {
            setAside.add(message, poison);
        }
    }
}
