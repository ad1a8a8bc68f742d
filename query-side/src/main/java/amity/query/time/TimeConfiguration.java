package amity.query.time;

import amity.platform.home.OfficeClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Ledger ledger(JournalTime journal, OfficeClock clock, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new Ledger(journal, clock, jdbc, new TransactionTemplate(transactions));
    }
}
