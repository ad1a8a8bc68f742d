package amity.query.time;

import java.sql.Timestamp;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the {@link JournalClock} on with every event of the journal. */
final class ClockHand {

    /** Of the processor that follows the journal, and in what is said of a clock that lags. */
    static final String NAME = "journal-clock";

    private final JdbcClient jdbc;

    ClockHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(EventMessage<?> message, TrackingToken token) {
        jdbc.sql("INSERT INTO query.journal_clock SELECT ?, greatest(?, (SELECT recorded_at FROM query.journal_clock"
                        + " ORDER BY position DESC LIMIT 1)) ON CONFLICT DO NOTHING")
                .params(token.position().orElseThrow(), Timestamp.from(message.getTimestamp()))
                .update();
    }
}
