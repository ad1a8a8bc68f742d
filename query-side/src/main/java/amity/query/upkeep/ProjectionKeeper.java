package amity.query.upkeep;

import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import amity.query.projection.Rebuilding;
import amity.query.time.JournalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that every projection is there before it is asked, and is built anew when its version changed: one that is new
 * before the program is ready; one that is there in the background, while what it knew is still shown.
 */
public final class ProjectionKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionKeeper.class);

    private final List<Projection> projections;
    private final Generations generations;
    private final Rebuild rebuild;
    private final Map<String, Rebuilding> running = new ConcurrentHashMap<>();

    ProjectionKeeper(List<Projection> projections, Generations generations, Rebuild rebuild, JournalTime journal) {
        this.projections = projections;
        this.generations = generations;
        this.rebuild = rebuild;
        for (Projection projection : projections) {
            if (generations.stateOf(Generation.live(projection)).isEmpty()) {
                if (journal.head() == 0) {
                    generations.createEmpty(Generation.live(projection));
                } else {
                    build(projection, true, any -> {});
                }
            }
        }
    }

    public List<Projection> projections() {
        return projections;
    }

    /** How far the rebuild of a projection in this process is; empty while there is none. */
    public Optional<Rebuilding> running(Projection projection) {
        return Optional.ofNullable(running.get(projection.name()));
    }

    /** @throws amity.query.projection.AlreadyRebuilding if somebody is at it */
    public Rebuild.Outcome build(Projection projection, boolean acceptDifferences, Consumer<Rebuilding> progress) {
        try {
            return rebuild.of(projection, acceptDifferences, step -> {
                running.put(projection.name(), step);
                progress.accept(step);
            });
        } finally {
            running.remove(projection.name());
        }
    }

    /** In the background, with those that lag behind their version; their processors start when that is done. */
    void renewOutdated(EventProcessingConfiguration processing) {
        for (Projection projection : projections) {
            if (!generations.isCurrent(projection)) {
                Thread.ofPlatform()
                        .name("renew-" + projection.name())
                        .daemon()
                        .start(() -> renew(projection, processing.eventProcessor(projection.name())));
            }
        }
    }

    private void renew(Projection projection, Optional<EventProcessor> processor) {
        LOG.info("{} has a new version and is built anew", projection.name());
        processor.ifPresent(EventProcessor::shutDown);
        try {
            build(projection, true, any -> {});
        } catch (RuntimeException failed) {
            LOG.error("{} could not be built anew; what it knew is still shown", projection.name(), failed);
        } finally {
            processor.ifPresent(EventProcessor::start);
        }
    }
}
