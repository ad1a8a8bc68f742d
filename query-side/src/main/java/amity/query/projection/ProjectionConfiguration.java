package amity.query.projection;

import amity.platform.home.OfficeClock;
import amity.platform.schema.Migrated;
import amity.platform.schema.SchemaMigration;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How every projection follows the journal. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** Enough to be quick, few enough that a failing event undoes little. */
    private static final int EVENTS_IN_A_TRANSACTION = 200;

    @Bean
    @Qualifier("query")
    Migrated querySchema(DataSource dataSource) {
        SchemaMigration.migrate(dataSource, "query", "classpath:db/query");
        return new Migrated("query");
    }

    @Bean
    Generations generations(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, @Qualifier("query") Migrated schema) {
        return new Generations(jdbc, new TransactionTemplate(transactions));
    }

    /** In the database of the rows and on the connection of their transaction: token and rows move together or not at all. */
    @Bean
    TokenStore tokenStore(DataSource dataSource, Serializer serializer, @Qualifier("query") Migrated schema) {
        return JdbcTokenStore.builder()
                .connectionProvider(ofTheTransaction(dataSource))
                .schema(TokenSchema.builder().setTokenTable("query.token_entry").build())
                .serializer(serializer)
                .build();
    }

    /**
     * One segment: events are projected in the order of the journal, from its first event. One that fails is set aside with
     * what follows in its stream; the others go on.
     */
    @Bean
    ConfigurerModule projectionsFollowTheJournal(
            List<Projection> projections,
            Generations generations,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            OfficeClock clock,
            DataSource dataSource,
            TransactionManager axonTransactions,
            Serializer serializer) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .usingPooledStreamingEventProcessors((axon, processor) -> processor
                            .initialSegmentCount(1)
                            .initialToken(StreamableMessageSource::createTailToken)
                            .batchSize(EVENTS_IN_A_TRANSACTION))
                    .byDefaultAssignHandlerInstancesTo(handler -> handler instanceof Follower follower
                            ? follower.name()
                            : handler.getClass().getName());
            for (Projection projection : projections) {
                processing
                        .registerEventHandler(axon -> new Follower(
                                projection,
                                generations,
                                axon.getComponent(EventStore.class),
                                jdbc,
                                new Savepoints(transactions),
                                clock.clock().getZone()))
                        .registerDeadLetterQueue(
                                projection.name(),
                                axon -> JdbcSequencedDeadLetterQueue.builder()
                                        .processingGroup(projection.name())
                                        .schema(DeadLetterSchema.builder()
                                                .deadLetterTable("query.dead_letter")
                                                .build())
                                        .connectionProvider(ofTheTransaction(dataSource))
                                        .transactionManager(axonTransactions)
                                        .eventSerializer(serializer)
                                        .genericSerializer(serializer)
                                        .build())
                        .registerDeadLetteringEventHandlerInvokerConfiguration(
                                projection.name(), (axon, invoker) -> invoker.enableSequenceIdentifierCache());
            }
        };
    }

    @Bean
    Rebuild rebuild(
            EventStore journal,
            DataSource database,
            Generations generations,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            OfficeClock clock) {
        ZoneId zone = clock.clock().getZone();
        return new Rebuild(
                journal,
                database,
                generations,
                new Switch(journal, generations, jdbc, new TransactionTemplate(transactions), zone),
                new Comparison(jdbc, generations),
                zone);
    }

    private static ConnectionProvider ofTheTransaction(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }
}
