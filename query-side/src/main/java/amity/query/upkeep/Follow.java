package amity.query.upkeep;

import amity.query.projection.Generations;
import amity.query.projection.Projection;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.EventProcessor;

/** Whether a projection follows the journal: not while its tables are of another version. */
final class Follow {

    private final Function<String, Optional<EventProcessor>> processors;
    private final Generations generations;

    Follow(Function<String, Optional<EventProcessor>> processors, Generations generations) {
        this.processors = processors;
        this.generations = generations;
    }

    void pauseIfOutdated(Projection projection) {
        if (!generations.isCurrent(projection)) {
            processors.apply(projection.name()).ifPresent(EventProcessor::shutDown);
        }
    }

    /** If it can. */
    void goOn(Projection projection) {
        processors
                .apply(projection.name())
                .filter(processor -> !processor.isRunning() && generations.isCurrent(projection))
                .ifPresent(EventProcessor::start);
    }
}
