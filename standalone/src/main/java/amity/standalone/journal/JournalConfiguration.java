package amity.standalone.journal;

import amity.platform.schema.Migrated;
import amity.platform.schema.SchemaMigration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's own JDBC engine on PostgreSQL, in the schema {@code journal}. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("journal.domain_event_entry")
            .snapshotTable("journal.snapshot_event_entry")
            .globalIndexColumn("global_index")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .eventIdentifierColumn("event_identifier")
            .metaDataColumn("meta_data")
            .payloadColumn("payload")
            .payloadRevisionColumn("payload_revision")
            .payloadTypeColumn("payload_type")
            .timestampColumn("time_stamp")
            .build();

    @Bean
    Migrated journalSchema(DataSource dataSource) {
        SchemaMigration.migrate(dataSource, "journal", "classpath:db/journal");
        return new Migrated("journal");
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer,
            Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("journalSchema") Migrated schema) {
        return JdbcEventStorageEngine.builder()
                .schema(SCHEMA)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(new DuplicateKey())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .build();
    }

    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    Journal journal(JdbcClient jdbc, @Qualifier("journalSchema") Migrated schema) {
        return new Journal(jdbc);
    }

    @Bean
    JournalHealth journalHealthIndicator(Journal journal) {
        return new JournalHealth(journal);
    }
}
