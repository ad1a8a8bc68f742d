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
            AxonServerJournal journal,
            JdbcClient jdbc,
            OfficeClock office,
            @Qualifier("query") Migrated schema) {
        return new JournalClock(journal, jdbc, office.clock());
    }

    @Bean
    ConfigurerModule journalClockFollowsTheJournal(JournalClock clock) {
        return configurer -> configurer
                .eventProcessing()
                .registerEventHandler(axon -> clock)
                .assignHandlerInstancesMatching(JournalClock.NAME, handler -> handler instanceof JournalClock)
                .registerPooledStreamingEventProcessorConfiguration(
                        JournalClock.NAME, (axon, processor) -> processor.initialToken(
                                journal -> journal.createTailToken()));
    }
}
