package amity.query.upkeep;

import amity.query.projection.Projection;
import amity.query.time.JournalTime;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** What a monitoring system watches: how far each projection is behind, what it set aside, and the end of the journal. */
@Component
final class UpkeepMetrics implements MeterBinder {

    private final ProjectionBoard board;
    private final JournalTime journal;

    UpkeepMetrics(ProjectionBoard board, JournalTime journal) {
        this.board = board;
        this.journal = journal;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("amity.journal.head", journal, JournalTime::head)
                .description("The last position of the journal")
                .register(registry);
        for (Projection projection : board.projections()) {
            gauge(
                    registry,
                    projection,
                    "amity.projection.lag",
                    "Positions that it is behind the journal",
                    ProjectionStatus::lag);
            gauge(
                    registry,
                    projection,
                    "amity.projection.set.aside",
                    "Records with an event that it could not take in",
                    ProjectionStatus::setAside);
        }
    }

    private void gauge(
            MeterRegistry registry,
            Projection projection,
            String name,
            String description,
            ToLongFunction<ProjectionStatus> value) {
        Gauge.builder(name, board, it -> value.applyAsLong(it.statuses().of(projection)))
                .tag("projection", projection.name())
                .description(description)
                .register(registry);
    }
}
