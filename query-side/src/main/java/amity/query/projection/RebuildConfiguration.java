package amity.query.projection;

import amity.platform.home.OfficeClock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    Rebuild rebuild(
            EventStore journal,
            DataSource database,
            Generations generations,
            DeadLetters deadLetters,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            OfficeClock clock) {
        ZoneId zone = clock.clock().getZone();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        CatchUp catchUp = new CatchUp(journal, generations, jdbc, transaction, new Savepoints(transactions), zone);
        return new Rebuild(
                journal,
                database,
                generations,
                catchUp,
                new Comparison(jdbc, generations, deadLetters, transaction),
                new Switch(generations, catchUp, deadLetters, jdbc, transaction),
                deadLetters,
                zone);
    }
}
