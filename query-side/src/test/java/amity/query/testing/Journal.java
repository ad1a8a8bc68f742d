package amity.query.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.message.AmityEvent;
import amity.message.Provenance;
import amity.message.honor.HonorEvent;
import amity.message.partner.PartnerEvent;
import amity.message.visit.VisitEvent;
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
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts facts into the journal and waits until the projections know them. */
@Component
public class Journal {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    private static final List<String> PROJECTIONS = List.of("roster", "visits", "honors");

    private final EventStore store;
    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;
    private final Map<String, Long> lengths = new HashMap<>();
    private long head;
    private boolean untouched;

    Journal(EventStore store, EventProcessingConfiguration processing, JdbcClient jdbc) {
        this.store = store;
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
        jdbc.sql("""
                TRUNCATE journal.domain_event_entry, query.token_entry, query.projection_position,
                    query.roster_partner, query.roster_change, query.roster_tier_spell, query.roster_status_spell,
                    query.visit, query.visit_partner, query.visit_country, query.honor_award, query.honor_place
                    RESTART IDENTITY
                """).update();
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

    private static MetaData metadata(long position) {
        return MetaData.from(
                new Provenance("li", "document " + position, null, "command-" + position, "trace").toMetadata());
    }

    private static String stream(AmityEvent event) {
        return switch (event) {
            case PartnerEvent partner -> partner.partnerId().stream();
            case VisitEvent visit -> visit.visitId().stream();
            case HonorEvent honor -> honor.honorId().stream();
            default -> "other";
        };
    }

    public void awaitProjected() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> PROJECTIONS.forEach(
                        name -> assertThat(position(name)).as(name).isEqualTo(head)));
    }

    public long position(String projection) {
        return jdbc.sql("SELECT position FROM query.projection_position WHERE name = ?")
                .param(projection)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    public long head() {
        return head;
    }
}
