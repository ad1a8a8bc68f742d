package amity.benchmarks.program;

import amity.command.desk.EventPositions;
import amity.command.desk.KnownStreams;
import amity.eventstore.JournalSchema;
import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** What every side of the program stands on: the journal, the bus, the home city. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"amity.platform.bus", "amity.platform.home", "amity.platform.trace"})
public class Program {

    /** @param sides what of it is to run */
    public static ConfigurableApplicationContext start(HikariDataSource database, Class<?>... sides) {
        return start(database, Map.of(), sides);
    }

    /** @param settings that differ from those by default */
    public static ConfigurableApplicationContext start(
            HikariDataSource database, Map<String, Object> settings, Class<?>... sides) {
        return new SpringApplicationBuilder(Program.class)
                .sources(sides)
                .bannerMode(Banner.Mode.OFF)
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
                .properties(settings)
                .run();
    }

    @Bean(destroyMethod = "close")
    PostgresEventStorageEngine eventStorageEngine(DataSource database, Serializer serializer) {
        new JournalSchema("journal", "journal_app").migrate(database);
        PostgresEventStorageEngine.Builder engine =
                PostgresEventStorageEngine.builder().dataSource(database).journalTime();
        engine.eventSerializer(serializer).snapshotSerializer(serializer);
        return engine.build();
    }

    @Bean
    PostgresEventStore eventStore(PostgresEventStorageEngine engine) {
        return PostgresEventStore.builder().engine(engine).build();
    }

    @Bean
    EventPositions positions(PostgresEventStorageEngine engine) {
        return (stream, sequence) -> engine.positionOf(stream, sequence).orElseThrow();
    }

    @Bean
    KnownStreams knownStreams(PostgresEventStorageEngine engine) {
        return engine::begun;
    }
}
