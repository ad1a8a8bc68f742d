package amity.platform.bus;

import amity.message.Provenance;
import amity.message.store.EventSerializer;
import amity.message.store.Upcasters;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.LoggingQueryInvocationErrorHandler;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** What Axon needs to know on both sides: how messages are written, and which metadata passes from command to event. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }

    @Bean
    ConfigurerModule oldRevisionsAreReadAsThePresentOnes() {
        return configurer -> Upcasters.all().forEach(upcaster -> configurer.registerEventUpcaster(axon -> upcaster));
    }

    /** Axon's own choice under Spring Boot 4 would be no transactions at all: its condition names a class that moved. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * Without transactions around commands: an append is a transaction of its own, and while many commands wait for theirs
     * none of them holds a connection.
     *
     * @param distributed whether senders are in other processes: with Axon Server, or another bus that is set to say so
     */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicates,
            @Value("${amity.commands.distributed:${axon.axonserver.enabled:false}}") boolean distributed) {
        SimpleCommandBus.Builder segment = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"));
        SimpleCommandBus bus = distributed ? new TellingSegment(segment) : segment.build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Without transactions around queries: whoever reads opens one of the kind that it needs, when it needs it. */
    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(org.axonframework.config.Configuration axon) {
        return SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .errorHandler(LoggingQueryInvocationErrorHandler.builder().build())
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .build();
    }

    @Bean
    CorrelationDataProvider provenanceFollowsTheFact() {
        return new SimpleCorrelationDataProvider(Provenance.fields());
    }
}
