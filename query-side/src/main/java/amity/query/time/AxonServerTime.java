package amity.query.time;

import amity.axonserver.AxonServerJournal;
import amity.platform.axonserver.OnAxonServer;
import amity.platform.home.OfficeClock;
import amity.platform.schema.Migrated;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions and moments, where the journal is Axon Server. */
@OnAxonServer
@Configuration(proxyBeanMethods = false)
class AxonServerTime {

    @Bean
    JournalClock journalClock(
            AxonServerJournal journal, JdbcClient jdbc, OfficeClock office, @Qualifier("query") Migrated schema) {
        return new JournalClock(journal, jdbc, office.clock());
    }

    @Bean
    ConfigurerModule journalClockFollowsTheJournal(JdbcClient jdbc, @Qualifier("query") Migrated schema) {
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(axon -> new ClockHand(jdbc))
                .assignHandlerInstancesMatching(ClockHand.NAME, handler -> handler instanceof ClockHand)
                .registerPooledStreamingEventProcessorConfiguration(
                        ClockHand.NAME,
                        (axon, processor) -> processor.initialToken(journal -> journal.createTailToken()));
    }
}
