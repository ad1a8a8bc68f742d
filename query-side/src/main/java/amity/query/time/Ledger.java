package amity.query.time;

import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.platform.home.OfficeClock;
import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
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
    private final Generations generations;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Ledger(
            JournalTime journal,
            OfficeClock clock,
            Generations generations,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.journal = journal;
        this.clock = clock;
        this.generations = generations;
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
        await(projection, needed);
        return Objects.requireNonNull(transaction.execute(status -> {
            String schema = Generation.live(projection).schema();
            // In SQL, not to Spring: a transaction that is already open would stay as weak as it is without a word. The
            // lock comes before the first snapshot: what is read then is one generation, whole.
            jdbc.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; LOCK TABLE " + schema
                    + ".progress IN ACCESS SHARE MODE");
            return reading.apply(Objects.requireNonNull(
                    jdbc.queryForObject("SELECT position FROM " + schema + ".progress", Long.class)));
        }));
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

    private void await(Projection projection, long needed) {
        if (needed == 0) {
            return;
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long reached = generations.positionOf(projection);
        while (reached < needed) {
            if (System.nanoTime() > deadline) {
                throw new NotKnownYet(projection.name(), needed, reached);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            reached = generations.positionOf(projection);
        }
    }
}
