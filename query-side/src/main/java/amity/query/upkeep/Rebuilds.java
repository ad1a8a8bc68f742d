package amity.query.upkeep;

import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import amity.query.projection.Rebuilding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds in the background, one after the other: more at a time would only be in each other's way. */
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
        List<Projection> all = new ArrayList<>(projections);
        worker = Thread.ofPlatform().name("rebuild").daemon().start(() -> {
            for (Projection projection : all) {
                if (isClosed()) {
                    finish(projection, FinishedRebuild.stopped(clock.instant()));
                } else {
                    one(projection, acceptDifferences, any -> {});
                }
            }
        });
    }

    /** Waits for the end of it. @param progress told at every step and some times a second */
    public FinishedRebuild run(Projection projection, boolean acceptDifferences, Consumer<Rebuilding> progress) {
        synchronized (this) {
            worker = Thread.currentThread();
            running.put(projection.name(), RunningRebuild.at(clock.instant(), Rebuilding.WAITING));
        }
        return one(projection, acceptDifferences, progress);
    }

    private FinishedRebuild one(Projection projection, boolean acceptDifferences, Consumer<Rebuilding> progress) {
        FinishedRebuild end;
        follow.pauseIfOutdated(projection);
        try {
            end = FinishedRebuild.of(clock.instant(), rebuild.of(projection, acceptDifferences, now -> {
                note(projection, now);
                progress.accept(now);
            }));
        } catch (RuntimeException failed) {
            LOG.error("{} could not be built anew; what it knew is still shown", projection.name(), failed);
            end = FinishedRebuild.failed(clock.instant(), failed);
        }
        if (!isClosed()) {
            follow.goOn(projection);
        }
        finish(projection, end);
        return end;
    }

    private synchronized void note(Projection projection, Rebuilding now) {
        RunningRebuild before = running.get(projection.name());
        running.put(projection.name(), RunningRebuild.at(before == null ? clock.instant() : before.since(), now));
    }

    private synchronized void finish(Projection projection, FinishedRebuild end) {
        running.remove(projection.name());
        finished.put(projection.name(), end);
        notifyAll();
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
