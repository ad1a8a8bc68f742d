package amity.query.testing;

import amity.platform.home.OfficeClock;
import amity.platform.testing.TestPostgres;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;
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
    "amity.query.anniversary",
    "amity.query.reconciliation",
    "amity.query.coverage",
    "amity.query.rest",
    "amity.query.roster",
    "amity.query.visits",
    "amity.query.honors",
    "amity.query.records",
    "amity.query.history",
    "amity.query.difference",
    "amity.query.naive",
    "amity.query.time",
    "amity.query.upkeep",
    "amity.query.testing"
})
public class QuerySide {

    /** The JDBC address of a database that another process has filled; without it an empty one. */
    public static final String DATABASE = "amity.test.database";

    /** Those of {@link QuerySideTest}. */
    public static final Map<String, Object> SETTINGS = Map.of(
            "spring.flyway.enabled", "false",
            "logging.level.root", "warn",
            "amity.home-city.id", "wuhan",
            "amity.home-city.name-en", "Wuhan",
            "amity.home-city.name-zh", "武汉",
            "amity.home-city.country-code", "CN",
            "amity.home-city.lat", "30.58333",
            "amity.home-city.lon", "114.26667",
            "amity.home-city.zone", "Asia/Shanghai");

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Bean
    HikariDataSource dataSource() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database());
        pool.setMaximumPoolSize(24);
        return pool;
    }

    private static DataSource database() {
        String other = System.getProperty(DATABASE);
        if (other == null) {
            return TestPostgres.emptyDatabase();
        }
        PGSimpleDataSource shared = new PGSimpleDataSource();
        shared.setUrl(other);
        shared.setUser("postgres");
        return shared;
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
