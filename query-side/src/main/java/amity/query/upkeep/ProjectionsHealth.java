package amity.query.upkeep;

import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.time.JournalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up while every projection follows the journal and has taken in every event; tells how far each has come, how many
 * positions it is behind, and how many records it had to set aside.
 */
@Component("projectionsHealthIndicator")
class ProjectionsHealth implements HealthIndicator {

    private final EventProcessingConfiguration processing;
    private final JournalTime journal;
    private final List<Projection> projections;
    private final Generations generations;

    ProjectionsHealth(
            EventProcessingConfiguration processing,
            JournalTime journal,
            List<Projection> projections,
            Generations generations) {
        this.processing = processing;
        this.journal = journal;
        this.projections = projections;
        this.generations = generations;
    }

    @Override
    public Health health() {
        try {
            return ask();
        } catch (RuntimeException unreadable) {
            return Health.down(unreadable).build();
        }
    }

    private Health ask() {
        long head = journal.head();
        Health.Builder health = Health.up();
        for (Projection projection : projections) {
            Optional<Generations.State> generation = generations.stateOf(Generation.live(projection));
            long position = generation.map(Generations.State::position).orElse(0L);
            long setAside = processing
                    .deadLetterQueue(projection.name())
                    .map(letters -> letters.amountOfSequences())
                    .orElse(0L);
            String state = setAside > 0 ? "failing" : state(projection, generation);
            if (!state.equals("following")) {
                health.down();
            }
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("state", state);
            details.put("position", position);
            details.put("lag", Math.max(0, head - position));
            details.put("setAside", setAside);
            health.withDetail(projection.name(), details);
        }
        return health.build();
    }

    private String state(Projection projection, Optional<Generations.State> generation) {
        if (generation.filter(it -> it.version() == projection.version()).isEmpty()) {
            return "building";
        }
        return processing
                .eventProcessor(projection.name())
                .map(ProjectionsHealth::state)
                .orElse("missing");
    }

    private static String state(EventProcessor processor) {
        if (!processor.isRunning()) {
            return "stopped";
        }
        if (!(processor instanceof StreamingEventProcessor streaming)) {
            return "following";
        }
        var segments = streaming.processingStatus().values();
        if (streaming.isError() || segments.stream().anyMatch(segment -> segment.isErrorState())) {
            return "failing";
        }
        // A segment whose transaction failed is let go of, and taken up again after a pause.
        return segments.isEmpty() ? "waiting" : "following";
    }
}
