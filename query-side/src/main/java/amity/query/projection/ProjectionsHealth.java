package amity.query.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while every projection follows the journal; tells how far each has come and how many positions it is behind. */
@Component("projectionsHealthIndicator")
class ProjectionsHealth implements HealthIndicator {

    private final EventProcessingConfiguration processing;
    private final EventStore journal;
    private final Positions positions;
    private final Failures failures;

    ProjectionsHealth(
            EventProcessingConfiguration processing, EventStore journal, Positions positions, Failures failures) {
        this.processing = processing;
        this.journal = journal;
        this.positions = positions;
        this.failures = failures;
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
        Map<String, Long> reached = positions.all();
        TrackingToken headToken = journal.createHeadToken();
        long head = headToken == null ? 0 : Math.max(0, headToken.position().orElse(0));
        Health.Builder health = Health.up();
        processing.eventProcessors().forEach((name, processor) -> {
            Optional<Failures.Failure> failure = failures.of(name);
            String state = failure.isPresent() ? "failing" : state(processor);
            if (!state.equals("following")) {
                health.down();
            }
            long position = reached.getOrDefault(name, 0L);
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("state", state);
            details.put("position", position);
            details.put("lag", Math.max(0, head - position));
            failure.ifPresent(it -> details.put("failingAt", it.position()));
            health.withDetail(name, details);
        });
        return health.build();
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
