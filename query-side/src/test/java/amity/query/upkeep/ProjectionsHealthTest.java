package amity.query.upkeep;

import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.message.query.FindRoster;
import amity.message.query.Roster;
import amity.message.query.Viewpoint;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.Registration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectionsHealthTest extends QuerySideTest {

    private final ProjectionsHealth health;
    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;

    ProjectionsHealthTest(
            Journal journal,
            QueryGateway queries,
            ProjectionsHealth health,
            EventProcessingConfiguration processing,
            JdbcClient jdbc) {
        super(journal, queries);
        this.health = health;
        this.processing = processing;
        this.jdbc = jdbc;
    }

    private void awaitStatus(Status status) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(status));
    }

    private void awaitDetails(Status status, String projection, Map<String, Object> details) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Health now = health.health();
            assertThat(now.getStatus()).isEqualTo(status);
            assertThat(now.getDetails()).containsOnlyKeys("roster", "visits", "honors", "records", "history");
            assertThat(now.getDetails().get(projection)).isEqualTo(details);
        });
    }

    @Test
    void upWithPositionAndLag() {
        journal.record(registered("oita", "JP"), registered("kobe", "JP"));
        journal.awaitProjected();
        awaitDetails(Status.UP, "honors", Map.of("state", "following", "position", 2L, "lag", 0L, "setAside", 0L));
    }

    @Test
    void upOnAnEmptyJournal() {
        awaitDetails(Status.UP, "roster", Map.of("state", "following", "position", 0L, "lag", 0L, "setAside", 0L));
    }

    @Test
    void downWhenAProjectionIsStopped() {
        EventProcessor visits = processing.eventProcessor("visits").orElseThrow();
        visits.shutDown();
        journal.record(registered("oita", "JP"));
        await().until(() -> journal.position("roster") == 1);
        awaitDetails(Status.DOWN, "visits", Map.of("state", "stopped", "position", 0L, "lag", 1L, "setAside", 0L));
    }

    @Test
    void downWhileARecordIsSetAside() {
        jdbc.sql("ALTER TABLE query_roster.partner ADD CONSTRAINT no_kobe CHECK (name_en <> 'Kobe')")
                .update();
        journal.record(registered("oita", "JP"), registered("kobe", "JP"), signed("oita", SISTER_CITY, "1979-09-07"));
        journal.awaitProjected();
        awaitDetails(Status.DOWN, "roster", Map.of("state", "incomplete", "position", 3L, "lag", 0L, "setAside", 1L));
        assertThat(ask(new FindRoster(Viewpoint.NOW), Roster.class).entries())
                .extracting(entry -> entry.partner().value())
                .containsExactly("oita");
    }

    @Test
    void downWhenNoTransactionGetsThrough() {
        EventProcessor honors = processing.eventProcessor("honors").orElseThrow();
        AtomicBoolean broken = new AtomicBoolean(true);
        Registration registration = honors.registerHandlerInterceptor((unit, chain) -> {
            if (broken.get()) {
                throw new IllegalStateException("on purpose");
            }
            return chain.proceed();
        });
        journal.record(registered("oita", "JP"));
        awaitStatus(Status.DOWN);
        broken.set(false);
        registration.cancel();
        journal.awaitProjected();
        awaitStatus(Status.UP);
    }

    @Test
    void anEventThatThisVersionDoesNotKnowIsNeverPassedOver() {
        journal.record(registered("oita", "JP"));
        journal.awaitProjected();
        jdbc.sql("""
                SELECT journal.append_one('unheard-of', NULL, 'other', 0, 'test', 'amity.UnheardOf', '1', '{}', '{}')
                """).query().singleValue();
        await().untilAsserted(() -> assertThat(journal.position("roster")).isEqualTo(2));
        awaitDetails(Status.DOWN, "roster", Map.of("state", "incomplete", "position", 2L, "lag", 0L, "setAside", 1L));
    }

    @Test
    void downWhenTheDatabaseCannotBeRead() {
        jdbc.sql("ALTER TABLE query_roster.progress RENAME TO hidden").update();
        try {
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            jdbc.sql("ALTER TABLE query_roster.hidden RENAME TO progress").update();
        }
    }
}
