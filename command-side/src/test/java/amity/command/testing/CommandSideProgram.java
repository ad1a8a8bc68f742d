package amity.command.testing;

import amity.command.desk.EventPositions;
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
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;

/** The command side alone, on a database of its own, with Axon's JDBC journal; whoever knocks is Li Zhi. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
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

    @Bean
    EventSchema eventSchema(JdbcClient jdbc) {
        jdbc.sql("""
                CREATE SCHEMA IF NOT EXISTS journal;
                CREATE TABLE IF NOT EXISTS journal.domain_event_entry (
                    global_index bigserial PRIMARY KEY,
                    aggregate_identifier varchar(255) NOT NULL,
                    sequence_number bigint NOT NULL,
                    type varchar(255),
                    event_identifier varchar(255) NOT NULL UNIQUE,
                    meta_data bytea,
                    payload bytea NOT NULL,
                    payload_revision varchar(255),
                    payload_type varchar(255) NOT NULL,
                    time_stamp varchar(255) NOT NULL,
                    UNIQUE (aggregate_identifier, sequence_number));
                CREATE TABLE IF NOT EXISTS journal.snapshot_event_entry (LIKE journal.domain_event_entry)""").update();
        return EventSchema.builder()
                .eventTable("journal.domain_event_entry")
                .snapshotTable("journal.snapshot_event_entry")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .eventIdentifierColumn("event_identifier")
                .metaDataColumn("meta_data")
                .payloadRevisionColumn("payload_revision")
                .payloadTypeColumn("payload_type")
                .timestampColumn("time_stamp")
                .build();
    }

    /** Axon's default does not know how PostgreSQL says that a key is taken. */
    @Bean
    @Primary
    PersistenceExceptionResolver uniqueKeys() {
        return new SQLStateResolver("23505");
    }

    @Bean
    EventPositions positions(JdbcClient jdbc) {
        return (stream, sequence) ->
                jdbc.sql("""
                        SELECT global_index FROM journal.domain_event_entry
                        WHERE aggregate_identifier = ? AND sequence_number = ?""").params(stream, sequence).query(Long.class).single();
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
