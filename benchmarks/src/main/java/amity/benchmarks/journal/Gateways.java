package amity.benchmarks.journal;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Small programs on Axon that differ in nothing but the event store and the transactions. */
final class Gateways {

    private Gateways() {}

    /** The journal's append is its own transaction: no other is opened. */
    static Configuration journal(HikariDataSource runtime) {
        return program(Journal.store(Journal.engine(runtime)), NoTransactionManager.INSTANCE);
    }

    /** A transaction of Spring's for every command, as Axon's Spring Boot starter sets it up. */
    static Configuration axonJdbc(HikariDataSource source) {
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(source));
        var connections = new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(AxonJdbc.engine(connections, transactions, AxonJdbc.DEFAULT_BATCH))
                .build();
        return program(store, transactions);
    }

    private static Configuration program(EventStore store, TransactionManager transactions) {
        return DefaultConfigurer.defaultConfiguration()
                .configureSerializer(configuration -> Journal.serializer())
                .configureTransactionManager(configuration -> transactions)
                .configureEventStore(configuration -> store)
                .configureCommandBus(configuration -> SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .build())
                .configureAggregate(Visit.class)
                .start();
    }

    /** Each append is a command that is waited for. */
    static Contender contender(String name, Configuration program) {
        CommandGateway gateway = program.commandGateway();
        return Contender.store(name, stream -> gateway.sendAndWait(new RecordVisit(stream)));
    }
}
