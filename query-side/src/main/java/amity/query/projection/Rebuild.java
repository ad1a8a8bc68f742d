package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Builds a projection anew beside the one that is asked: folds the journal straight into new tables, makes their indexes,
 * catches up, compares, and puts them in the place of the old ones in one transaction. Until then nothing that is asked
 * changes; killed at any point it leaves nothing but tables that the next one throws away.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** Of all workers and projections together; a few kilobytes each, and soon forgotten, which spares the collector much. */
    private static final int RECORDS_IN_MEMORY = 20_000;

    private final EventStore journal;
    private final DataSource database;
    private final Generations generations;
    private final CatchUp catchUp;
    private final Comparison comparison;
    private final Switch change;
    private final DeadLetters deadLetters;
    private final ZoneId zone;

    Rebuild(
            EventStore journal,
            DataSource database,
            Generations generations,
            CatchUp catchUp,
            Comparison comparison,
            Switch change,
            DeadLetters deadLetters,
            ZoneId zone) {
        this.journal = journal;
        this.database = database;
        this.generations = generations;
        this.catchUp = catchUp;
        this.comparison = comparison;
        this.change = change;
        this.deadLetters = deadLetters;
        this.zone = zone;
    }

    /**
     * What came of it.
     *
     * @param position how far the new tables had come
     * @param differences between the old rows and the new, a line each; the first few
     * @param switched whether the new ones are asked from now on
     * @param healed records that were set aside and are no longer
     * @param setAside records with an event that the new ones could not take in
     */
    public record Outcome(long position, List<String> differences, boolean switched, int healed, int setAside) {}

    /** Whether somebody is at it, in this process or another. */
    public boolean isRunning(Projection projection) {
        try (RebuildLock lock = RebuildLock.of(database, projection)) {
            return false;
        } catch (AlreadyRebuilding somebody) {
            return true;
        }
    }

    /** Drops what a rebuild left behind that was killed, unless one is running. */
    public void cleanUp(Projection projection) {
        try (RebuildLock lock = RebuildLock.of(database, projection)) {
            dropQuietly(Generation.next(projection));
        } catch (AlreadyRebuilding somebody) {
            LOG.info("{} is being built anew by another process", projection.name());
        }
    }

    /**
     * Makes tables without a row, for a journal without an event; unless there are some already.
     *
     * @throws AlreadyRebuilding if another process is at it
     */
    public void makeEmpty(Projection projection) {
        try (RebuildLock lock = RebuildLock.of(database, projection)) {
            Generation live = Generation.live(projection);
            if (!generations.isThere(live)) {
                generations.createEmpty(live);
            }
        }
    }

    /**
     * Builds several, with one reading of the journal. Each is compared and switched for itself. Stops when its thread is
     * interrupted, at the next step.
     *
     * @param acceptDifferences whether new rows that differ from the old ones take their place all the same
     * @param progress told at every step and some times a second
     * @param ended told what came of each
     * @throws AlreadyRebuilding if another process, or this one, is at one of them; then none is begun
     * @throws RebuildStopped if it was interrupted
     */
    public void all(
            List<Projection> projections,
            boolean acceptDifferences,
            BiConsumer<Projection, Rebuilding> progress,
            BiConsumer<Projection, Outcome> ended) {
        Map<Projection, RebuildLock> locks = new LinkedHashMap<>();
        try {
            projections.forEach(projection -> locks.put(projection, RebuildLock.of(database, projection)));
            List<Building> buildings = projections.stream()
                    .map(projection -> new Building(
                            Generation.next(projection),
                            new Steps(projection, step -> progress.accept(projection, step))))
                    .toList();
            try {
                fill(buildings);
                for (Building building : buildings) {
                    Projection projection = building.next().projection();
                    RebuildLock lock = Objects.requireNonNull(locks.get(projection));
                    ended.accept(projection, finish(building, acceptDifferences, lock));
                }
            } catch (RuntimeException | Error failed) {
                buildings.forEach(building -> dropQuietly(building.next()));
                if (Thread.currentThread().isInterrupted()) {
                    throw new RebuildStopped(projections.getFirst());
                }
                throw failed;
            }
        } finally {
            locks.values().forEach(RebuildLock::close);
        }
    }

    private Outcome finish(Building building, boolean acceptDifferences, RebuildLock lock) {
        Generation next = building.next();
        SetAside setAside = building.setAside();
        Steps steps = building.steps();
        Projection projection = next.projection();
        Generation live = Generation.live(projection);
        boolean comparable = generations.isCurrent(projection);
        catchUp.nearly(next, setAside, steps);
        List<String> differences = new ArrayList<>();
        if (comparable) {
            long position = generations.positionOf(next);
            steps.to(Phase.COMPARING, position, position);
            differences.addAll(comparison.differences(live, next, setAside));
        }
        if (!differences.isEmpty() && !acceptDifferences) {
            LOG.warn("{} was built anew, differs and is not switched: {}", projection.name(), differences);
            long position = generations.positionOf(next);
            generations.drop(next);
            return new Outcome(position, differences, false, 0, 0);
        }
        catchUp.nearly(next, setAside, steps);
        lock.prove();
        Set<String> healed = deadLetters.records(projection);
        change.to(next, setAside, steps);
        healed.removeAll(setAside.records());
        long position = generations.positionOf(live);
        steps.to(Phase.DONE, position, position);
        return new Outcome(
                position, differences, true, healed.size(), setAside.records().size());
    }

    private void fill(List<Building> buildings) {
        buildings.forEach(building -> generations.replace(building.next()));
        int most = Math.max(1, RECORDS_IN_MEMORY / (buildings.size() * Pass.WORKERS));
        long position = new Pass(buildings, journal, database, zone, most).fold();
        buildings.forEach(building -> building.steps().to(Phase.INDEXING, position, position));
        index(buildings);
        for (Building building : buildings) {
            RowsRefused refusal = building.refusal();
            if (refusal != null) {
                fillEventByEvent(building, refusal);
            } else {
                generations.reach(building.next(), position);
            }
        }
    }

    /** Several tables at once. One whose rows do not go together makes its projection {@link Building#refused()}. */
    private void index(List<Building> buildings) {
        try (ExecutorService threads = Executors.newFixedThreadPool(Pass.WORKERS)) {
            List<Future<?>> indexing = new ArrayList<>();
            for (Building building : buildings) {
                for (RowTable table : building.next().projection().tables()) {
                    indexing.add(threads.submit(() -> index(building, table)));
                }
            }
            for (Future<?> one : indexing) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new DataAccessResourceFailureException("The rebuild failed", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildStopped(buildings.getFirst().next().projection());
        }
    }

    private void index(Building building, RowTable table) {
        if (!building.refused()) {
            try {
                generations.index(building.next(), table);
            } catch (RowsRefused refusal) {
                building.refuse(refusal);
            }
        }
    }

    /** Written by the thousand, nobody can say which event is to blame; event by event it is set aside. */
    private void fillEventByEvent(Building building, RowsRefused refusal) {
        Generation next = building.next();
        LOG.warn("{} is built anew event by event: {}", next.projection().name(), refusal.toString());
        building.setAside().clear();
        generations.replace(next);
        next.projection().tables().forEach(table -> generations.index(next, table));
        catchUp.nearly(next, building.setAside(), building.steps());
    }

    private void dropQuietly(Generation next) {
        boolean interrupted = Thread.interrupted();
        try {
            generations.drop(next);
        } catch (RuntimeException alsoFailed) {
            LOG.warn("{} is left for the next rebuild to drop: {}", next.schema(), alsoFailed.toString());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
