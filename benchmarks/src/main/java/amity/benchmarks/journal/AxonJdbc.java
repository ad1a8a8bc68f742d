package amity.benchmarks.journal;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

/** Axon's own engine for JDBC, set up for PostgreSQL. */
final class AxonJdbc {

    /** What it reads at a time unless told otherwise. */
    static final int DEFAULT_BATCH = 100;

    private AxonJdbc() {}

    /** Each append commits on a connection of its own. */
    static JdbcEventStorageEngine engine(DataSource source, int batchSize) {
        return engine(source::getConnection, NoTransactionManager.INSTANCE, batchSize);
    }

    /** Each append is part of the transaction that the manager has open. */
    static JdbcEventStorageEngine engine(ConnectionProvider connections, TransactionManager manager, int batchSize) {
        Serializer serializer = Journal.serializer();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(manager)
                .persistenceExceptionResolver((PersistenceExceptionResolver) e -> false)
                .batchSize(batchSize)
                .build();
    }

    static void createTables(DataSource source) {
        engine(source, DEFAULT_BATCH).createSchema(PostgresEventTableFactory.INSTANCE);
    }
}
