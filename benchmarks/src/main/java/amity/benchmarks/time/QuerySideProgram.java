package amity.benchmarks.time;

import amity.eventstore.JournalSchema;
import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import amity.query.time.JournalTime;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The query side alone, without web and login, on a database of the benchmark. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "amity.platform.bus",
    "amity.platform.home",
    "amity.query.projection",
    "amity.query.time",
    "amity.query.roster",
    "amity.query.visits",
    "amity.query.honors",
    "amity.query.records",
    "amity.query.place",
    "amity.query.history",
    "amity.query.difference",
    "amity.query.upkeep",
    "amity.query.rest"
})
class QuerySideProgram {

    /** Whose journal knows every position that is asked for: the rows are made without events. */
    record AnyTime() implements JournalTime {
        @Override
        public long head() {
            return 0;
        }

        @Override
        public Optional<Long> positionAt(Instant moment) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> recordedAt(long position) {
            return Optional.of(Instant.EPOCH);
        }
    }

    /** @param more what is to run beside it */
    static ConfigurableApplicationContext start(HikariDataSource database, Class<?>... more) {
        return new SpringApplicationBuilder(QuerySideProgram.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("dataSource", database))
                .properties(Map.of(
                        "spring.flyway.enabled", "false",
                        "logging.level.root", "error",
                        "axon.axonserver.enabled", "false",
                        "amity.home-city.id", "wuhan",
                        "amity.home-city.name-en", "Wuhan",
                        "amity.home-city.name-zh", "武汉",
                        "amity.home-city.country-code", "CN",
                        "amity.home-city.lat", "30.58333",
                        "amity.home-city.lon", "114.26667",
                        "amity.home-city.zone", "Asia/Shanghai"))
                .run();
    }

    @Bean(destroyMethod = "close")
    PostgresEventStorageEngine eventStorageEngine(DataSource database, Serializer serializer) {
        new JournalSchema("journal", "journal_app").migrate(database);
        PostgresEventStorageEngine.Builder engine =
                PostgresEventStorageEngine.builder().dataSource(database);
        engine.eventSerializer(serializer).snapshotSerializer(serializer);
        return engine.build();
    }

    @Bean
    PostgresEventStore eventStore(PostgresEventStorageEngine engine) {
        return PostgresEventStore.builder().engine(engine).build();
    }

    @Bean
    JournalTime journalTime() {
        return new AnyTime();
    }
}
