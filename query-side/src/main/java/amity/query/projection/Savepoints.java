package amity.query.projection;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a statement that PostgreSQL refuses from spoiling the transaction of its batch mates. A savepoint costs two round
 * trips, so it is set only for a while after something went wrong: the first time the whole batch is lost and comes again.
 */
final class Savepoints {

    private static final int WARY = 1000;

    private final TransactionTemplate nested;
    private final AtomicInteger wary = new AtomicInteger();

    Savepoints(PlatformTransactionManager transactions) {
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** For what has failed before, or what nothing else in the transaction may suffer from. */
    void always(Runnable writing) {
        nested.executeWithoutResult(status -> writing.run());
    }

    /** Whether the next event had better be written by itself, within a savepoint; asked once an event. */
    boolean areNeeded() {
        return wary.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** Writes what is gathered, of many events; if that fails the next ones are written one by one. */
    void without(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException refused) {
            wary.set(WARY);
            throw refused;
        }
    }
}
