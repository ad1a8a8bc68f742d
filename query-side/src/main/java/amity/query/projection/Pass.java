package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * One reading of the journal, from its first event to what is its last when it begins. Records are shared out to a few workers,
 * each of which folds its own in order and writes over a connection of its own.
 */
final class Pass {

    static final int WORKERS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Generation next;
    private final EventStore journal;
    private final DataSource database;
    private final ZoneId zone;
    private final int most;
    private final Closings closings;
    private final List<Conveyor> conveyors = new ArrayList<>();
    private final List<Future<SetAside>> workers = new ArrayList<>();

    /** @param most records that a worker keeps in memory */
    Pass(Generation next, EventStore journal, DataSource database, ZoneId zone, int most) {
        this.next = next;
        this.journal = journal;
        this.database = database;
        this.zone = zone;
        this.most = most;
        this.closings = new Closings(next);
    }

    /**
     * @param setAside gets the records with an event that could not be folded
     * @return the position of the last event that was folded
     * @throws RowsRefused if PostgreSQL does not take a row
     * @throws RebuildStopped if the thread was interrupted
     */
    long fold(SetAside setAside, Steps steps) {
        // Closed at the end, whatever happened: no worker writes on when the lock of the rebuild is let go.
        try (ExecutorService threads = Executors.newFixedThreadPool(
                WORKERS,
                Thread.ofPlatform()
                        .name("rebuild-" + next.projection().name() + "-", 0)
                        .daemon()
                        .factory())) {
            try {
                for (int i = 0; i < WORKERS; i++) {
                    Conveyor conveyor = new Conveyor();
                    conveyors.add(conveyor);
                    workers.add(threads.submit(() -> work(conveyor)));
                }
                long position = read(steps);
                for (Future<SetAside> worker : workers) {
                    setAside.addAll(worker.get());
                }
                dropIndexes();
                return position;
            } finally {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildStopped(next.projection());
        } catch (ExecutionException e) {
            throw RowsRefused.in(e).isPresent()
                    ? RowsRefused.in(e).get()
                    : new DataAccessResourceFailureException("The rebuild failed", e.getCause());
        }
    }

    private long read(Steps steps) throws InterruptedException, ExecutionException {
        long head = Head.of(journal);
        steps.to(Phase.FOLDING, 0, head);
        long position = 0;
        try (BlockingStream<TrackedEventMessage<?>> events = journal.openStream(new GlobalSequenceTrackingToken(0))) {
            while (position < head) {
                TrackedEventMessage<?> message = events.nextAvailable();
                position = message.trackingToken().position().orElseThrow();
                int worker = Math.floorMod(Poison.recordOf(message).hashCode(), WORKERS);
                conveyors.get(worker).put(message, workers.get(worker));
                steps.at(position, head);
            }
        }
        for (int i = 0; i < WORKERS; i++) {
            conveyors.get(i).end(workers.get(i));
        }
        return position;
    }

    private SetAside work(Conveyor conveyor) throws SQLException, IOException, InterruptedException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // What is lost with the machine is not missed: the switch, which waits for the disk, comes behind it.
            statement.execute("SET synchronous_commit = off");
            try {
                Folding folding = new Folding(next, journal, zone, connection, closings, most);
                for (List<TrackedEventMessage<?>> some = conveyor.take(); !some.isEmpty(); some = conveyor.take()) {
                    for (TrackedEventMessage<?> message : some) {
                        folding.fold(message);
                    }
                }
                return folding.finish();
            } finally {
                statement.execute("RESET synchronous_commit");
            }
        }
    }

    private void dropIndexes() {
        try (Connection connection = database.getConnection()) {
            closings.drop(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The rebuild failed", e);
        }
    }
}
