package amity.query.projection;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which projections somebody follows, in this process or another on the same database: who follows one holds a claim, and
 * renews it while it lives.
 */
public final class Claims {

    /**
     * So long a projection stands still when the process that followed it was killed. Half of Axon's ten seconds, since somebody
     * waits for what was recorded; five times what a claim is renewed in, so that a busy machine does not lose one. One that is
     * lost all the same costs a transaction, and nothing is projected twice.
     */
    static final Duration EXPIRE_AFTER = Duration.ofSeconds(5);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Claims(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The names of those with a claim that has not expired. */
    public Set<String> held() {
        return new HashSet<>(jdbc.queryForList(
                "SELECT processorName FROM query.token_entry WHERE owner IS NOT NULL AND timestamp::timestamptz > ?",
                String.class,
                Timestamp.from(clock.instant().minus(EXPIRE_AFTER))));
    }
}
