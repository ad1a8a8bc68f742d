package amity.query.upkeep;

import amity.query.projection.Claims;
import amity.query.projection.DeadLetters;
import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.time.JournalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** How all projections are, at a glance. */
@Component
public final class ProjectionBoard {

    private final List<Projection> projections;
    private final Generations generations;
    private final DeadLetters deadLetters;
    private final Claims claims;
    private final JournalTime journal;
    private final EventProcessingConfiguration processing;
    private final Rebuilds rebuilds;

    ProjectionBoard(
            List<Projection> projections,
            Generations generations,
            DeadLetters deadLetters,
            Claims claims,
            JournalTime journal,
            EventProcessingConfiguration processing,
            Rebuilds rebuilds) {
        this.projections = projections;
        this.generations = generations;
        this.deadLetters = deadLetters;
        this.claims = claims;
        this.journal = journal;
        this.processing = processing;
        this.rebuilds = rebuilds;
    }

    /** @throws NoSuchProjection if there is none of that name */
    public Projection projection(String name) {
        return projections.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchProjection(name));
    }

    public List<Projection> projections() {
        return projections;
    }

    /**
     * The one of that name, or every one for {@code all}.
     *
     * @throws NoSuchProjection if there is none of that name
     */
    public List<Projection> named(String name) {
        return name.equals("all") ? projections : List.of(projection(name));
    }

    public Statuses statuses() {
        long head = journal.head();
        Map<String, Long> setAside = deadLetters.counts();
        Set<String> claimed = claims.held();
        return new Statuses(
                head,
                projections.stream()
                        .map(it -> status(it, head, setAside.getOrDefault(it.name(), 0L), claimed.contains(it.name())))
                        .toList());
    }

    /**
     * All of them.
     *
     * @param head the last position of the journal
     */
    public record Statuses(long head, List<ProjectionStatus> projections) {

        ProjectionStatus of(Projection projection) {
            return projections.stream()
                    .filter(it -> it.name().equals(projection.name()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private ProjectionStatus status(Projection projection, long head, long setAside, boolean claimed) {
        Optional<Generations.State> live = generations.stateOf(Generation.live(projection));
        long position = live.map(Generations.State::position).orElse(0L);
        RunningRebuild running = rebuilds.running(projection).orElse(null);
        return new ProjectionStatus(
                projection.name(),
                projection.version(),
                position,
                Math.max(0, head - position),
                state(projection, live, running != null, setAside, claimed),
                setAside,
                running,
                rebuilds.last(projection).orElse(null));
    }

    private ProjectionState state(
            Projection projection, Optional<Generations.State> live, boolean running, long setAside, boolean claimed) {
        if (live.isEmpty()) {
            return running ? ProjectionState.BUILDING : ProjectionState.MISSING;
        }
        if (live.get().version() != projection.version()) {
            return running ? ProjectionState.BUILDING : ProjectionState.OUTDATED;
        }
        ProjectionState following = processing
                .eventProcessor(projection.name())
                .map(processor -> state(processor, claimed))
                .orElse(ProjectionState.MISSING);
        return following == ProjectionState.FOLLOWING && setAside > 0 ? ProjectionState.INCOMPLETE : following;
    }

    /** @param claimed by whom this process cannot tell from the others */
    private static ProjectionState state(EventProcessor processor, boolean claimed) {
        if (!processor.isRunning()) {
            return ProjectionState.STOPPED;
        }
        if (!(processor instanceof StreamingEventProcessor streaming)) {
            return ProjectionState.FOLLOWING;
        }
        var segments = streaming.processingStatus().values();
        if (streaming.isError() || segments.stream().anyMatch(segment -> segment.isErrorState())) {
            return ProjectionState.FAILING;
        }
        // A segment whose transaction failed is let go of, and taken up again after a pause; here or by another
        // process.
        return segments.isEmpty() && !claimed ? ProjectionState.WAITING : ProjectionState.FOLLOWING;
    }
}
