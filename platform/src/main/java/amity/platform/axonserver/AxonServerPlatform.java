package amity.platform.axonserver;

import amity.axonserver.AxonServerJournal;
import amity.axonserver.EventChannels;
import amity.platform.home.OfficeClock;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.TargetContextResolver;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.axonserver.connector.query.QueryPriorityCalculator;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * What both sides have of Axon Server beyond what Axon sets up by itself (the connection and the command bus): the journal
 * with positions from 1, queries, and the health.
 */
@OnAxonServer
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonServerPlatform {

    @Bean
    EventChannels eventChannels(AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        return new EventChannels(connections, settings.getContext());
    }

    @Bean
    AxonServerJournal eventStore(
            AxonServerConnectionManager connections,
            AxonServerConfiguration settings,
            EventChannels channels,
            Serializer serializer,
            Configuration axon,
            OfficeClock office) {
        settings.setCommitTimeout(Math.toIntExact(AxonServerJournal.COMMIT.toMillis()));
        AxonServerEventStore store = AxonServerEventStore.builder()
                .configuration(settings)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(axon.snapshotFilter())
                .upcasterChain(axon.upcasterChain())
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
        return new AxonServerJournal(store, channels, serializer, office.clock());
    }

    /** A question that is answered in this process is not sent around. */
    @Bean
    @Primary
    AxonServerQueryBus axonServerQueryBus(
            AxonServerConnectionManager connections,
            AxonServerConfiguration settings,
            Configuration axon,
            @Qualifier("localSegment") SimpleQueryBus localSegment,
            Serializer serializer,
            QueryPriorityCalculator priorities,
            TargetContextResolver<? super QueryMessage<?, ?>> contexts) {
        return AxonServerQueryBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(settings)
                .localSegment(localSegment)
                .updateEmitter(localSegment.queryUpdateEmitter())
                .messageSerializer(serializer)
                .genericSerializer(serializer)
                .priorityCalculator(priorities)
                .targetContextResolver(contexts)
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .enabledLocalSegmentShortCut()
                .build();
    }

    @Bean
    ConnectionWatch connectionWatch(
            EventChannels channels, AxonServerConfiguration settings, ApplicationEventPublisher application) {
        return new ConnectionWatch(channels, settings.getServers(), application);
    }

    @Bean
    AxonServerHealth journalHealthIndicator(EventChannels channels, AxonServerJournal journal) {
        return new AxonServerHealth(channels, journal);
    }
}
