package amity.query.testing;

import amity.platform.home.OfficeClock;
import amity.platform.testing.TestPostgres;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The query side without pages, on a journal of its own; today is 2026-11-23 in Wuhan. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "amity.platform.bus",
    "amity.platform.home",
    "amity.query.projection",
    "amity.query.rest",
    "amity.query.roster",
    "amity.query.visits",
    "amity.query.honors",
    "amity.query.history",
    "amity.query.difference",
    "amity.query.naive",
    "amity.query.time",
    "amity.query.upkeep",
    "amity.query.testing"
})
public class QuerySide {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Bean
    HikariDataSource dataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(TestPostgres.emptyDatabase());
        pool.setMaximumPoolSize(24);
        return pool;
    }

    @Bean
    @Primary
    OfficeClock fixedClock() {
        return new OfficeClock(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    }

    @Bean
    SwappableJournal eventStore(DataSource dataSource, Serializer serializer) {
        return new SwappableJournal(dataSource, serializer);
    }
}
