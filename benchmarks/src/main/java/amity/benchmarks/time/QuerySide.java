package amity.benchmarks.time;

import amity.query.time.JournalTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The query side without its pages. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "amity.query",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "amity\\.query\\.page\\..*"))
class QuerySide {

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

    @Bean
    JournalTime journalTime() {
        return new AnyTime();
    }
}
