package amity.query.time;

import amity.axonserver.AxonServerJournal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which moment belongs to which position, where the journal is Axon Server, which keeps the time that an event was made and not
 * that at which it was stored. A position belongs to the latest time of all events up to it: that never runs backwards and
 * follows from the journal alone. A moment is answered for when no earlier event can come any more, so that the answer is for
 * ever the same.
 */
final class JournalClock implements JournalTime {

    private final AxonServerJournal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    JournalClock(AxonServerJournal journal, JdbcClient jdbc, Clock clock) {
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public long head() {
        return journal.head();
    }

    /** @throws NotKnownYet of the last ten seconds, and while the clock lags behind the journal */
    @Override
    public Optional<Long> positionAt(Instant moment) {
        Instant now = clock.instant();
        if (moment.isAfter(now)) {
            return Optional.empty();
        }
        long head = journal.head();
        long reached = reached();
        if (reached < head || moment.isAfter(now.minus(AxonServerJournal.SETTLED_AFTER))) {
            throw new NotKnownYet(ClockHand.NAME, head, reached);
        }
        return Optional.of(jdbc.sql("SELECT coalesce((SELECT position FROM query.journal_clock WHERE recorded_at <= ?"
                        + " ORDER BY recorded_at DESC, position DESC LIMIT 1), 0)")
                .param(Timestamp.from(moment))
                .query(Long.class)
                .single());
    }

    /** @throws NotKnownYet while the clock lags behind the journal */
    @Override
    public Optional<Instant> recordedAt(long position) {
        Optional<Instant> known = jdbc.sql("SELECT recorded_at FROM query.journal_clock WHERE position = ?")
                .param(position)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
        if (known.isEmpty() && position <= journal.head()) {
            throw new NotKnownYet(ClockHand.NAME, position, reached());
        }
        return known;
    }

    private long reached() {
        return jdbc.sql("SELECT coalesce(max(position), 0) FROM query.journal_clock")
                .query(Long.class)
                .single();
    }
}
