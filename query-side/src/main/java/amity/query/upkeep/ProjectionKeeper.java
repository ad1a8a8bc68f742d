package amity.query.upkeep;

import amity.query.projection.AlreadyRebuilding;
import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import amity.query.time.JournalTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that every projection is there before it is asked, and is built anew when its version changed: one that is new
 * before the program is ready; one that is there in the background, while what it knew is still shown.
 */
public final class ProjectionKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionKeeper.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final List<Projection> projections;
    private final Generations generations;
    private final Rebuild rebuild;
    private final JournalTime journal;

    ProjectionKeeper(List<Projection> projections, Generations generations, Rebuild rebuild, JournalTime journal) {
        this.projections = projections;
        this.generations = generations;
        this.rebuild = rebuild;
        this.journal = journal;
        makeMissing();
    }

    /** And drops what rebuilds left that were killed. */
    void makeMissing() {
        for (Projection projection : projections) {
            rebuild.cleanUp(projection);
            while (generations.stateOf(Generation.live(projection)).isEmpty()) {
                make(projection);
            }
        }
    }

    private void make(Projection projection) {
        try {
            if (journal.head() == 0 && !generations.isThere(Generation.live(projection))) {
                generations.createEmpty(Generation.live(projection));
            } else {
                LOG.info("{} is not there and is built", projection.name());
                rebuild.of(projection, true, any -> {});
            }
        } catch (AlreadyRebuilding somebody) {
            LOG.info("{} is being built by another process", projection.name());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** In the background, with those that are of another version than the program. */
    void renewOutdated(Rebuilds rebuilds) {
        List<Projection> outdated =
                projections.stream().filter(it -> !generations.isCurrent(it)).toList();
        if (!outdated.isEmpty()) {
            LOG.info(
                    "{} of another version: built anew in the background",
                    outdated.stream().map(Projection::name).toList());
            try {
                rebuilds.start(outdated, true);
            } catch (RebuildRunning somebody) {
                LOG.warn("not renewed: {}", somebody.getMessage());
            }
        }
    }
}
