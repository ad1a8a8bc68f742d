package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings a new generation up to where the old one is, and puts it in its place. */
final class Switch {

    private static final int CLOSE_ENOUGH = 500;
    private static final int EVENTS_IN_A_TRANSACTION = 1_000;

    private final EventStore journal;
    private final Generations generations;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ZoneId zone;

    Switch(
            EventStore journal,
            Generations generations,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ZoneId zone) {
        this.journal = journal;
        this.generations = generations;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.zone = zone;
    }

    /** Follows the journal until little is left. @param failed gets more records with an event that cannot be folded */
    void catchUp(Generation next, Set<String> failed, Consumer<Rebuilding> progress) {
        long head = head();
        for (long at = positionOf(next); head - at > CLOSE_ENOUGH; at = positionOf(next), head = head()) {
            progress.accept(new Rebuilding(Phase.CATCHING_UP, at, head, 0));
            long target = Math.min(head, at + EVENTS_IN_A_TRANSACTION);
            transaction.executeWithoutResult(status -> follow(next, target, failed));
        }
    }

    /** What was set aside by the old generation and can be folded by the new one is no longer set aside. */
    void over(Projection projection, Set<String> failed) {
        Generation live = Generation.live(projection);
        Generation next = Generation.next(projection);
        jdbc.execute(Generation.previous(projection).drop());
        transaction.executeWithoutResult(status -> {
            if (generations.stateOf(live).isPresent()) {
                // Whoever reads or writes the old tables is waited for; who comes now waits for the new ones.
                jdbc.execute("LOCK TABLE " + live.schema() + ".progress IN ACCESS EXCLUSIVE MODE");
                follow(next, positionOf(live), failed);
                jdbc.execute("ALTER SCHEMA " + live.schema() + " RENAME TO "
                        + Generation.previous(projection).schema());
            }
            jdbc.execute("ALTER SCHEMA " + next.schema() + " RENAME TO " + live.schema());
            jdbc.update(
                    "DELETE FROM query.dead_letter WHERE processingGroup = ? AND NOT sequenceIdentifier = ANY(?)",
                    projection.name(),
                    failed.toArray(String[]::new));
        });
        jdbc.execute(Generation.previous(projection).drop());
    }

    List<String> recordsThatFailOnlyNow(Projection projection, Set<String> failed) {
        Set<String> setAside = new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT sequenceIdentifier FROM query.dead_letter WHERE processingGroup = ?",
                String.class,
                projection.name()));
        return failed.stream()
                .filter(record -> !setAside.contains(record))
                .map(record -> record + " has an event that cannot be folded")
                .toList();
    }

    /** In the transaction that is open: folds the events up to a position. */
    private void follow(Generation next, long target, Set<String> failed) {
        long at = positionOf(next);
        if (at >= target) {
            return;
        }
        RowWriter writer = new RowWriter(jdbc, next);
        Records records = new Records(next.projection(), journal, zone);
        try (BlockingStream<TrackedEventMessage<?>> events = journal.openStream(new GlobalSequenceTrackingToken(at))) {
            while (at < target) {
                TrackedEventMessage<?> message = events.nextAvailable();
                at = message.trackingToken().position().orElseThrow();
                write(message, at, records, writer, failed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("The rebuild was interrupted", e);
        }
        jdbc.update("UPDATE " + next.schema() + ".progress SET position = ?", at);
    }

    private static void write(
            TrackedEventMessage<?> message, long position, Records records, RowWriter writer, Set<String> failed) {
        String record = message instanceof DomainEventMessage<?> inStream ? inStream.getAggregateIdentifier() : "";
        if (failed.contains(record)) {
            return;
        }
        Optional<Records.Changed> changed;
        try {
            changed = records.change(message, position);
        } catch (RuntimeException poison) {
            failed.add(record);
            return;
        }
        changed.ifPresent(it -> {
            writer.write(it.record(), position, it.rows());
            records.remember(it);
        });
    }

    private long head() {
        return Objects.requireNonNullElseGet(journal.createHeadToken(), () -> new GlobalSequenceTrackingToken(0))
                .position()
                .orElse(0);
    }

    private long positionOf(Generation generation) {
        return generations.stateOf(generation).map(Generations.State::position).orElse(0L);
    }
}
