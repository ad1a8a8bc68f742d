package amity.query.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.message.AmityEvent;
import amity.message.Provenance;
import amity.message.honor.HonorEvent;
import amity.message.partner.PartnerEvent;
import amity.message.record.RecordEvent;
import amity.message.visit.VisitEvent;
import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts facts into the journal and waits until the projections know them. */
@Component
public class Journal {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private final SwappableJournal store;
    private final List<Projection> projections;
    private final Generations generations;
    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;
    private final Map<String, Long> lengths = new HashMap<>();
    private long head;
    private boolean untouched;

    Journal(
            SwappableJournal store,
            List<Projection> projections,
            Generations generations,
            EventProcessingConfiguration processing,
            JdbcClient jdbc) {
        this.store = store;
        this.projections = projections;
        this.generations = generations;
        this.processing = processing;
        this.jdbc = jdbc;
    }

    /** Nothing is recorded, and the projections follow. */
    public void startEmpty() {
        if (!untouched) {
            clear();
            start();
            untouched = true;
        }
    }

    /** Nothing is recorded and nothing projected; the projections stand still. */
    public void clear() {
        stop();
        store.empty();
        jdbc.sql("TRUNCATE query.token_entry, query.dead_letter, query.discarded_letter")
                .update();
        for (Projection projection : projections) {
            Generation live = Generation.live(projection);
            generations.drop(live);
            generations.drop(Generation.next(projection));
            generations.createEmpty(live);
        }
        lengths.clear();
        head = 0;
    }

    public void start() {
        processing.eventProcessors().values().forEach(EventProcessor::start);
    }

    public void stop() {
        untouched = false;
        CompletableFuture.allOf(processing.eventProcessors().values().stream()
                        .map(EventProcessor::shutdownAsync)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    /** Recorded today, at ten in the morning. */
    public void record(AmityEvent... events) {
        recordOn(TODAY, events);
    }

    public void recordOn(LocalDate day, AmityEvent... events) {
        recordAt(day.atTime(10, 0).atZone(HOME).toInstant(), events);
    }

    public void recordAt(Instant at, AmityEvent... events) {
        untouched = false;
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (AmityEvent event : events) {
            head++;
            String stream = stream(event);
            long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
            messages.add(new GenericDomainEventMessage<>(
                    "test", stream, sequence, event, metadata(head), "event-" + head, at));
        }
        store.publish(messages);
    }

    /** Somebody else appended an event to a stream. */
    public void skip(String stream) {
        untouched = false;
        head++;
        lengths.merge(stream, 1L, Long::sum);
    }

    private static MetaData metadata(long position) {
        return MetaData.from(
                new Provenance("li", "document " + position, null, "command-" + position, "trace").toMetadata());
    }

    private static String stream(AmityEvent event) {
        return switch (event) {
            case PartnerEvent partner -> partner.partnerId().stream();
            case VisitEvent visit -> visit.visitId().stream();
            case HonorEvent honor -> honor.honorId().stream();
            case RecordEvent record -> record.kind().stream(record.recordId());
            default -> "other";
        };
    }

    public void awaitProjected() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> projections.forEach(it ->
                        assertThat(generations.positionOf(it)).as(it.name()).isEqualTo(head)));
    }

    public long position(String projection) {
        return projections.stream()
                .filter(it -> it.name().equals(projection))
                .mapToLong(generations::positionOf)
                .findFirst()
                .orElseThrow();
    }

    public long head() {
        return head;
    }
}
