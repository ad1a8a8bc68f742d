package amity.query.upkeep;

import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import amity.query.projection.Rebuilding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds in the background: of several projections together, and no others meanwhile. */
public final class Rebuilds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final Rebuild rebuild;
    private final Follow follow;
    private final Clock clock;
    private final Map<String, RunningRebuild> running = new LinkedHashMap<>();
    private final Map<String, FinishedRebuild> finished = new LinkedHashMap<>();
    private @Nullable Thread worker;
    private boolean closed;

    Rebuilds(Rebuild rebuild, Follow follow, Clock clock) {
        this.rebuild = rebuild;
        this.follow = follow;
        this.clock = clock;
    }

    /**
     * Begins, and comes back at once.
     *
     * @throws RebuildRunning if one runs already, here or in another process
     */
    public void start(List<Projection> projections, boolean acceptDifferences) {
        for (Projection projection : projections) {
            if (rebuild.isRunning(projection)) {
                throw new RebuildRunning(projection.name());
            }
        }
        begin(projections, acceptDifferences);
    }

    private synchronized void begin(List<Projection> projections, boolean acceptDifferences) {
        if (closed || !running.isEmpty()) {
            throw new RebuildRunning(
                    running.isEmpty() ? "" : running.keySet().iterator().next());
        }
        Instant now = clock.instant();
        projections.forEach(it -> running.put(it.name(), RunningRebuild.at(now, Rebuilding.WAITING)));
        worker = Thread.ofPlatform()
                .name("rebuild")
                .daemon()
                .start(() -> together(projections, acceptDifferences, (any, step) -> {}));
    }

    /**
     * Waits for the end of it.
     *
     * @param progress told at every step of each and some times a second
     * @return what came of each
     */
    public Map<Projection, FinishedRebuild> run(
            List<Projection> projections, boolean acceptDifferences, BiConsumer<Projection, Rebuilding> progress) {
        synchronized (this) {
            worker = Thread.currentThread();
            Instant now = clock.instant();
            projections.forEach(it -> running.put(it.name(), RunningRebuild.at(now, Rebuilding.WAITING)));
        }
        return together(projections, acceptDifferences, progress);
    }

    private Map<Projection, FinishedRebuild> together(
            List<Projection> projections, boolean acceptDifferences, BiConsumer<Projection, Rebuilding> progress) {
        Map<Projection, FinishedRebuild> ends = new LinkedHashMap<>();
        projections.forEach(follow::pauseIfOutdated);
        try {
            rebuild.all(
                    projections,
                    acceptDifferences,
                    (projection, now) -> {
                        note(projection, now);
                        progress.accept(projection, now);
                    },
                    (projection, outcome) ->
                            ends.put(projection, finish(projection, FinishedRebuild.of(clock.instant(), outcome))));
        } catch (RuntimeException failed) {
            LOG.error("not built anew; what was known is still shown", failed);
            for (Projection projection : projections) {
                ends.computeIfAbsent(projection, it -> finish(it, FinishedRebuild.failed(clock.instant(), failed)));
            }
        }
        return ends;
    }

    private synchronized void note(Projection projection, Rebuilding now) {
        RunningRebuild before = running.get(projection.name());
        running.put(projection.name(), RunningRebuild.at(before == null ? clock.instant() : before.since(), now));
    }

    private FinishedRebuild finish(Projection projection, FinishedRebuild end) {
        if (!isClosed()) {
            follow.goOn(projection);
        }
        synchronized (this) {
            running.remove(projection.name());
            finished.put(projection.name(), end);
            notifyAll();
        }
        return end;
    }

    public synchronized boolean anyRunning() {
        return !running.isEmpty();
    }

    synchronized Optional<RunningRebuild> running(Projection projection) {
        return Optional.ofNullable(running.get(projection.name()));
    }

    synchronized Optional<FinishedRebuild> last(Projection projection) {
        return Optional.ofNullable(finished.get(projection.name()));
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Stops the one that runs: while there still is a database to stop it in. */
    @Override
    public synchronized void close() {
        closed = true;
        if (worker != null && !running.isEmpty()) {
            worker.interrupt();
        }
        long end = System.nanoTime() + TO_STOP.toNanos();
        try {
            while (!running.isEmpty() && System.nanoTime() < end) {
                wait(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!running.isEmpty()) {
            LOG.warn("a rebuild does not stop");
        }
    }
}
