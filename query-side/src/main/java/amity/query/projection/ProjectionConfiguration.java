package amity.query.projection;

import amity.platform.schema.Migrated;
import amity.platform.schema.SchemaMigration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How every projection follows the journal. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** Enough to make a rebuild quick, few enough that a failing event undoes little. */
    private static final int EVENTS_IN_A_TRANSACTION = 100;

    @Bean
    @Qualifier("query")
    Migrated querySchema(DataSource dataSource) {
        SchemaMigration.migrate(dataSource, "query", "classpath:db/query");
        return new Migrated("query");
    }

    /** In the database of the rows and on the connection of their transaction: token and rows move together or not at all. */
    @Bean
    TokenStore tokenStore(DataSource dataSource, Serializer serializer, @Qualifier("query") Migrated schema) {
        return JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .schema(TokenSchema.builder().setTokenTable("query.token_entry").build())
                .serializer(serializer)
                .build();
    }

    /** One segment: events are projected in the order of the journal. From its first event. No error is passed over. */
    @Bean
    ConfigurerModule projectionsFollowTheJournal() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .usingPooledStreamingEventProcessors((configuration, processor) -> processor
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .batchSize(EVENTS_IN_A_TRANSACTION));
    }
}
