package amity.command.intake.rehearsal;

import amity.message.Provenance;
import amity.message.store.Upcasters;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * What decides, wired like the program itself: whatever capability the command side has is found here too. Registered by hand
 * and not marked as configuration, so that the program does not take it for its own.
 */
@Import(InfraConfiguration.class)
@ComponentScan(
        basePackages = "amity.command",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "amity\\.command\\.(api|desk|intake)\\..*"),
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Configuration.class)
        })
class RehearsalFloor {

    @Bean(destroyMethod = "")
    EmbeddedEventStore eventStore(Forgetting engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    CorrelationDataProvider provenanceFollowsTheFact() {
        return new SimpleCorrelationDataProvider(Provenance.fields());
    }

    @Bean
    ConfigurerModule oldRevisionsAreReadAsThePresentOnes() {
        return configurer -> Upcasters.all().forEach(upcaster -> configurer.registerEventUpcaster(axon -> upcaster));
    }
}
