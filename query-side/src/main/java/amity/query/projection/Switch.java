package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a new generation in the place of the old one. Who reads the old one is waited for, since its tables must all be of one
 * generation; but never for long at a time, since who comes meanwhile waits behind: then the way is let free, and it is tried
 * again a little later.
 */
final class Switch {

    private static final Logger LOG = LoggerFactory.getLogger(Switch.class);

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String DEADLOCK = "40P01";

    private final Generations generations;
    private final CatchUp catchUp;
    private final DeadLetters deadLetters;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Switch(
            Generations generations,
            CatchUp catchUp,
            DeadLetters deadLetters,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.generations = generations;
        this.catchUp = catchUp;
        this.deadLetters = deadLetters;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * From then on what is set aside is what the new generation could not take in.
     *
     * @throws RebuildStopped if the thread was interrupted before
     * @throws DataAccessResourceFailureException if the old tables were in use for ten minutes on end
     */
    void to(Generation next, SetAside setAside, Steps steps) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long position = generations.positionOf(next);
        steps.to(Phase.SWITCHING, position, position);
        while (!isDone(next, setAside)) {
            if (System.nanoTime() > end) {
                throw new DataAccessResourceFailureException(
                        "The tables of " + next.projection().name() + " are in use all the time");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            steps.at(position, position);
            catchUp.nearly(next, setAside, steps);
        }
        dropPrevious(next.projection());
    }

    private boolean isDone(Generation next, SetAside setAside) {
        try {
            transaction.executeWithoutResult(status -> change(next, setAside));
            return true;
        } catch (DataAccessException busy) {
            if (busy.getRootCause() instanceof SQLException sql
                    && (LOCK_NOT_AVAILABLE.equals(sql.getSQLState()) || DEADLOCK.equals(sql.getSQLState()))) {
                return false;
            }
            throw busy;
        }
    }

    private void change(Generation next, SetAside setAside) {
        Generation live = Generation.live(next.projection());
        Generation previous = Generation.previous(next.projection());
        generations.own(next.projection());
        catchUp.upTo(generations.positionOf(live), next, setAside);
        deadLetters.replace(next.projection(), setAside);
        // Whoever reads is held up from here to the commit, and everything that takes time is done.
        jdbc.execute("SET LOCAL lock_timeout = '250ms'");
        generations.drop(previous);
        if (generations.stateOf(live).isPresent()) {
            jdbc.execute("LOCK TABLE " + live.schema() + ".progress IN ACCESS EXCLUSIVE MODE");
        }
        if (generations.isThere(live)) {
            jdbc.execute("ALTER SCHEMA " + live.schema() + " RENAME TO " + previous.schema());
        }
        jdbc.execute("ALTER SCHEMA " + next.schema() + " RENAME TO " + live.schema());
    }

    /** Nobody asks it any more, but a backup may be reading it still: then it goes with the next rebuild. */
    private void dropPrevious(Projection projection) {
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.execute("SET LOCAL lock_timeout = '3s'");
                generations.drop(Generation.previous(projection));
            });
        } catch (DataAccessException inUse) {
            LOG.warn(
                    "the old tables of {} are left for the next rebuild to drop: {}",
                    projection.name(),
                    inUse.toString());
        }
    }
}
