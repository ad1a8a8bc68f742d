package amity.command.testing;

import amity.command.desk.EventPositions;
import amity.command.desk.KnownStreams;
import amity.eventstore.JournalSchema;
import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import amity.platform.home.OfficeClock;
import amity.platform.testing.TestPostgres;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;

/** The command side alone, on a database of its own, with the journal; whoever knocks is Li Zhi. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            ManagementWebSecurityAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ComponentScan({"amity.command", "amity.platform.bus", "amity.platform.trace"})
public class CommandSideProgram {

    @Bean
    DataSource database(@Value("${test.database-url:}") String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url.isEmpty() ? TestPostgres.emptyDatabaseUrl() : url);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(10);
        return pool;
    }

    @Bean
    OfficeClock officeClock() {
        return Wuhan.CLOCK;
    }

    @Bean(destroyMethod = "close")
    PostgresEventStorageEngine eventStorageEngine(DataSource database, Serializer serializer) {
        JdbcClient.create(database).sql("""
                        DO $$ BEGIN CREATE ROLE journal_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$""").update();
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
    @Primary
    CommandBus overTheWire(@Qualifier("localSegment") CommandBus there, Serializer serializer) {
        return new OverTheWire(there, serializer);
    }

    @Bean
    EventPositions positions(PostgresEventStorageEngine engine) {
        return (stream, sequence) -> engine.positionOf(stream, sequence).orElseThrow();
    }

    @Bean
    KnownStreams knownStreams(PostgresEventStorageEngine engine) {
        return engine::begun;
    }

    @Bean
    OncePerRequestFilter login() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, jakarta.servlet.ServletException {
                String actor = request.getHeader("Test-Actor");
                chain.doFilter(
                        new HttpServletRequestWrapper(request) {
                            @Override
                            public @Nullable Principal getUserPrincipal() {
                                return "nobody".equals(actor) ? null : () -> actor == null ? "li.zhi" : actor;
                            }
                        },
                        response);
            }
        };
    }
}
