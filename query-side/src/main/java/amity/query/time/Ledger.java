package amity.query.time;

import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.platform.home.OfficeClock;
import amity.query.projection.Generation;
import amity.query.projection.Projection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where projections are read: as of one moment of the database, so that the position in an answer is the state that it
 * shows, and not before the projection knows what it is asked about. There is no other way for the knowledge of now.
 */
public final class Ledger {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final JournalTime journal;
    private final OfficeClock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Ledger(JournalTime journal, OfficeClock clock, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.journal = journal;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * @throws InFuture if the knowledge of a moment that has not come is asked for
     * @throws NotKnownYet if the projection does not know enough within two seconds
     */
    public <T> T read(Projection projection, Viewpoint at, Function<View, T> reading) {
        Resolved resolved = resolve(at);
        return reading(projection, resolved.needed(), reached -> reading.apply(resolved.view(reached)));
    }

    /** The same from two sides, in one moment of the database. */
    public <T> T readBoth(Projection projection, Viewpoint from, Viewpoint to, BiFunction<View, View, T> reading) {
        Resolved one = resolve(from);
        Resolved other = resolve(to);
        return reading(
                projection,
                Math.max(one.needed(), other.needed()),
                reached -> reading.apply(one.view(reached), other.view(reached)));
    }

    private <T> T reading(Projection projection, long needed, LongFunction<T> reading) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Attempt<T> attempt = Objects.requireNonNull(transaction.execute(status -> {
                long reached = begin(projection);
                return new Attempt<>(reached, reached < needed ? null : reading.apply(reached));
            }));
            if (attempt.answer() != null) {
                return attempt.answer();
            }
            if (System.nanoTime() > deadline) {
                throw new NotKnownYet(projection.name(), needed, attempt.reached());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** @param answer null: the projection had not come far enough */
    private record Attempt<T>(long reached, @Nullable T answer) {}

    /**
     * Makes the transaction that is open one of a single moment. In SQL, not by Spring: a transaction that was open before
     * would stay as weak as it is without a word. The lock comes before the first snapshot: what is read then is one
     * generation, whole. In one round trip.
     *
     * @return how far the projection has come
     */
    private long begin(Projection projection) {
        String progress = Generation.live(projection).schema() + ".progress";
        Long reached = jdbc.execute((ConnectionCallback<Long>) connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; LOCK TABLE " + progress
                        + " IN ACCESS SHARE MODE; SELECT position FROM " + progress);
                statement.getMoreResults();
                statement.getMoreResults();
                ResultSet position = statement.getResultSet();
                position.next();
                return position.getLong(1);
            }
        });
        return Objects.requireNonNull(reached);
    }

    /** @param pinned the answer knows of exactly the needed position, whatever else is known by now */
    private record Resolved(LocalDate asOf, long needed, boolean pinned) {

        private View view(long reached) {
            return new View(asOf, pinned ? needed : reached);
        }
    }

    private Resolved resolve(Viewpoint at) {
        KnownAt known = at.knownAt();
        if (known.isNow()) {
            return new Resolved(asOf(at, clock.today()), at.minPosition(), false);
        }
        if (known.instant() != null) {
            long position = journal.positionAt(known.instant()).orElseThrow(() -> new InFuture(known.toString()));
            return new Resolved(asOf(at, day(known.instant())), position, true);
        }
        long position = Objects.requireNonNull(known.position());
        Instant recorded = position == 0
                ? Instant.EPOCH
                : journal.recordedAt(position).orElseThrow(() -> new InFuture(known.toString()));
        return new Resolved(asOf(at, day(recorded)), position, true);
    }

    private static LocalDate asOf(Viewpoint at, LocalDate otherwise) {
        return at.asOf() == null ? otherwise : at.asOf();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.clock().getZone());
    }
}
