package amity.query.projection;

import amity.platform.home.OfficeClock;
import amity.platform.schema.Migrated;
import amity.platform.schema.SchemaMigration;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToRetrieveIdentifierException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What projections keep in the database beside their rows. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** A new name at each start: the pid and the host, which are Axon's choice, can be the same in two containers. */
    private static final String PROCESS = ManagementFactory.getRuntimeMXBean().getName() + "/"
            + IdentifierFactory.getInstance().generateIdentifier();

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
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(ofTheTransaction(dataSource)))
                .schema(TokenSchema.builder().setTokenTable("query.token_entry").build())
                .serializer(serializer)
                .nodeId(PROCESS)
                .claimTimeout(Claims.EXPIRE_AFTER)
                .build();
        name(tokens);
        return tokens;
    }

    /** The store is given its identity by whoever asks first; who was a moment later has to ask once more. */
    private static void name(JdbcTokenStore tokens) {
        try {
            tokens.retrieveStorageIdentifier();
        } catch (UnableToRetrieveIdentifierException atTheSameMoment) {
            tokens.retrieveStorageIdentifier();
        }
    }

    @Bean
    Claims claims(JdbcTemplate jdbc, OfficeClock office, @Qualifier("query") Migrated schema) {
        return new Claims(jdbc, office.clock());
    }

    @Bean
    DeadLetters deadLetters(
            List<Projection> projections,
            DataSource dataSource,
            TransactionManager transactions,
            Serializer serializer,
            JdbcTemplate jdbc,
            @Qualifier("query") Migrated schema) {
        DeadLetterSchema table =
                DeadLetterSchema.builder().deadLetterTable("query.dead_letter").build();
        return new DeadLetters(
                projections,
                projection -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(projection)
                        .schema(table)
                        .connectionProvider(ofTheTransaction(dataSource))
                        .transactionManager(transactions)
                        .eventSerializer(serializer)
                        .genericSerializer(serializer)
                        .build(),
                jdbc);
    }

    /** Whoever began the transaction ends it. */
    private static ConnectionProvider ofTheTransaction(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }
}
