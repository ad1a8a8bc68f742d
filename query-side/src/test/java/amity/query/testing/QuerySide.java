package amity.query.testing;

import amity.platform.home.OfficeClock;
import amity.platform.testing.TestPostgres;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The query side without pages, on a journal of its own; today is 2026-11-23 in Wuhan. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "amity.platform.bus",
    "amity.platform.home",
    "amity.query.projection",
    "amity.query.rest",
    "amity.query.roster",
    "amity.query.visits",
    "amity.query.honors",
    "amity.query.testing"
})
public class QuerySide {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("journal.domain_event_entry")
            .snapshotTable("journal.snapshot_event_entry")
            .build();

    @Bean
    DataSource dataSource() {
        return TestPostgres.emptyDatabase();
    }

    @Bean
    @Primary
    OfficeClock fixedClock() {
        return new OfficeClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    }

    @Bean
    EventStore eventStore(DataSource dataSource, TransactionManager transactions, Serializer serializer)
            throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("CREATE SCHEMA journal");
            PostgresEventTableFactory.INSTANCE
                    .createDomainEventTable(connection, SCHEMA)
                    .execute();
        }
        ConnectionProvider connections = new SpringDataSourceConnectionProvider(dataSource);
        return EmbeddedEventStore.builder()
                .storageEngine(JdbcEventStorageEngine.builder()
                        .schema(SCHEMA)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build())
                // Every test empties the journal: nothing may be remembered from before.
                .optimizeEventConsumption(false)
                .build();
    }
}
