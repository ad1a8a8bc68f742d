package amity.standalone.journal;

import amity.command.desk.EventPositions;
import amity.command.desk.KnownStreams;
import amity.eventstore.JournalSchema;
import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import amity.platform.schema.Migrated;
import amity.query.time.JournalTime;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The journal, in the schema {@code journal}: migrated by its owner, used by a role that cannot rewrite it. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalOwner.class)
class JournalConfiguration {

    @Bean
    Migrated journalSchema(DataSource runtime, DataSourceProperties address, JournalOwner owner) {
        JournalSchema schema = new JournalSchema("journal", Objects.requireNonNull(address.determineUsername()));
        if (owner.user() != null) {
            schema.migrate(new DriverManagerDataSource(address.determineUrl(), owner.user(), owner.password()));
        }
        schema.prove(runtime);
        return new Migrated("journal");
    }

    @Bean(destroyMethod = "close")
    PostgresEventStorageEngine eventStorageEngine(
            DataSource runtime,
            Serializer serializer,
            Configuration axon,
            @Qualifier("journalSchema") Migrated schema) {
        PostgresEventStorageEngine.Builder engine = PostgresEventStorageEngine.builder()
                .dataSource(runtime)
                .schema(schema.schema())
                .journalTime();
        engine.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter());
        return engine.build();
    }

    @Bean
    PostgresEventStore eventStore(PostgresEventStorageEngine engine, Configuration axon) {
        PostgresEventStore.Builder store = PostgresEventStore.builder().engine(engine);
        store.messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return store.build();
    }

    @Bean
    EventPositions eventPositions(PostgresEventStorageEngine engine) {
        return (stream, sequence) -> engine.positionOf(stream, sequence).orElseThrow();
    }

    @Bean
    KnownStreams knownStreams(PostgresEventStorageEngine engine) {
        return engine::begun;
    }

    @Bean
    JournalTime journalTime(PostgresEventStorageEngine engine) {
        return new EngineTime(engine);
    }

    @Bean
    JournalHealth journalHealthIndicator(PostgresEventStorageEngine engine) {
        return new JournalHealth(engine);
    }
}
