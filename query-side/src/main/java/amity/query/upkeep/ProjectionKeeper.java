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
        projections.forEach(rebuild::cleanUp);
        for (List<Projection> missing = missing(); !missing.isEmpty(); missing = missing()) {
            make(missing);
        }
    }

    private List<Projection> missing() {
        return projections.stream()
                .filter(it -> generations.stateOf(Generation.live(it)).isEmpty())
                .toList();
    }

    private void make(List<Projection> missing) {
        try {
            if (journal.head() == 0 && missing.stream().noneMatch(it -> generations.isThere(Generation.live(it)))) {
                missing.forEach(rebuild::makeEmpty);
            } else {
                LOG.info(
                        "{} not there: built",
                        missing.stream().map(Projection::name).toList());
                rebuild.all(missing, true, (any, step) -> {}, (any, end) -> {});
            }
        } catch (AlreadyRebuilding somebody) {
            LOG.info("Another process is building: {}", somebody.getMessage());
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
