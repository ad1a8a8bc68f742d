package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * One reading of the journal for several projections, from its first event to what is its last when it begins. Records are
 * shared out to a few workers, each of which folds its own in order, for all projections, and writes over a connection of its
 * own.
 */
final class Pass {

    static final int WORKERS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final List<Building> buildings;
    private final EventStore journal;
    private final DataSource database;
    private final ZoneId zone;
    private final int most;
    private final List<Conveyor> conveyors = new ArrayList<>();
    private final List<Future<?>> workers = new ArrayList<>();

    /** @param most records that a worker keeps in memory for a projection */
    Pass(List<Building> buildings, EventStore journal, DataSource database, ZoneId zone, int most) {
        this.buildings = buildings;
        this.journal = journal;
        this.database = database;
        this.zone = zone;
        this.most = most;
    }

    /**
     * A projection whose rows PostgreSQL refuses is left out from there on: {@link Building#refused()}.
     *
     * @return the position of the last event that was folded
     * @throws RebuildStopped if the thread was interrupted
     */
    long fold() {
        Projection first = buildings.getFirst().next().projection();
        // Closed at the end, whatever happened: no worker writes on when the lock of the rebuild is let go.
        try (ExecutorService threads = Executors.newFixedThreadPool(
                WORKERS,
                Thread.ofPlatform()
                        .name("rebuild-" + first.name() + "-", 0)
                        .daemon()
                        .factory())) {
            try {
                for (int i = 0; i < WORKERS; i++) {
                    Conveyor conveyor = new Conveyor();
                    conveyors.add(conveyor);
                    workers.add(threads.submit(() -> work(conveyor)));
                }
                long position = read();
                for (Future<?> worker : workers) {
                    worker.get();
                }
                dropIndexes();
                return position;
            } finally {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildStopped(first);
        } catch (ExecutionException e) {
            throw new DataAccessResourceFailureException("The rebuild failed", e.getCause());
        }
    }

    private long read() throws InterruptedException, ExecutionException {
        long head = Head.of(journal);
        buildings.forEach(building -> building.steps().to(Phase.FOLDING, 0, head));
        long position = 0;
        try (BlockingStream<TrackedEventMessage<?>> events = journal.openStream(new GlobalSequenceTrackingToken(0))) {
            while (position < head) {
                TrackedEventMessage<?> message = events.nextAvailable();
                position = message.trackingToken().position().orElseThrow();
                int worker = Math.floorMod(Poison.recordOf(message).hashCode(), WORKERS);
                conveyors.get(worker).put(message, workers.get(worker));
                for (Building building : buildings) {
                    building.steps().at(position, head);
                }
            }
        }
        for (int i = 0; i < WORKERS; i++) {
            conveyors.get(i).end(workers.get(i));
        }
        return position;
    }

    private @Nullable Void work(Conveyor conveyor) throws SQLException, IOException, InterruptedException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // What is lost with the machine is not missed: the switch, which waits for the disk, comes behind it.
            statement.execute("SET synchronous_commit = off");
            try {
                Map<Building, Folding> foldings = new LinkedHashMap<>();
                for (Building building : buildings) {
                    foldings.put(
                            building,
                            new Folding(building.next(), journal, zone, connection, building.closings(), most));
                }
                for (List<TrackedEventMessage<?>> some = conveyor.take(); !some.isEmpty(); some = conveyor.take()) {
                    for (Map.Entry<Building, Folding> folding : foldings.entrySet()) {
                        fold(some, folding.getKey(), folding.getValue());
                    }
                }
                for (Map.Entry<Building, Folding> folding : foldings.entrySet()) {
                    finish(folding.getKey(), folding.getValue());
                }
                return null;
            } finally {
                statement.execute("RESET synchronous_commit");
            }
        }
    }

    private static void fold(List<TrackedEventMessage<?>> messages, Building building, Folding folding)
            throws SQLException, IOException {
        try {
            for (TrackedEventMessage<?> message : messages) {
                if (building.refused()) {
                    return;
                }
                folding.fold(message);
            }
        } catch (SQLException failed) {
            building.refuse(failed);
        }
    }

    private static void finish(Building building, Folding folding) throws SQLException, IOException {
        try {
            if (!building.refused()) {
                building.takeAside(folding.finish());
            }
        } catch (SQLException failed) {
            building.refuse(failed);
        }
    }

    private void dropIndexes() {
        try (Connection connection = database.getConnection()) {
            for (Building building : buildings) {
                building.closings().drop(connection);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The rebuild failed", e);
        }
    }
}
