package amity.platform.bus;

import amity.message.Provenance;
import amity.message.store.EventSerializer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
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

    /** Axon's own choice under Spring Boot 4 would be no transactions at all: its condition names a class that moved. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    CorrelationDataProvider provenanceFollowsTheFact() {
        return new SimpleCorrelationDataProvider(
                Provenance.ACTOR, Provenance.SOURCE, Provenance.NOTE, Provenance.COMMAND_ID, Provenance.TRACE_ID);
    }
}
