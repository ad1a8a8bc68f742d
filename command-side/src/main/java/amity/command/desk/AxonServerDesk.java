package amity.command.desk;

import amity.axonserver.AxonServerJournal;
import amity.axonserver.EventChannels;
import amity.axonserver.Whereabouts;
import amity.platform.axonserver.OnAxonServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk asks of the journal, where that is Axon Server. */
@OnAxonServer
@Configuration(proxyBeanMethods = false)
class AxonServerDesk {

    @Bean(initMethod = "start", destroyMethod = "close")
    Whereabouts whereabouts(EventChannels channels) {
        return new Whereabouts(channels);
    }

    @Bean
    EventPositions axonServerPositions(Whereabouts whereabouts) {
        return (stream, sequence) -> whereabouts.of(stream, sequence).orElseThrow();
    }

    @Bean
    KnownStreams axonServerStreams(AxonServerJournal journal) {
        return journal::begun;
    }
}
