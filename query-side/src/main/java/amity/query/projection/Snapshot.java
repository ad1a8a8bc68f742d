package amity.query.projection;

import java.util.Objects;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads position and rows of a projection as of one moment, so that an answer's position is the state that it shows. */
@Component
public class Snapshot {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Positions positions;

    Snapshot(PlatformTransactionManager transactions, JdbcClient jdbc, Positions positions) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.positions = positions;
    }

    /** What is read in one moment. @param read takes the position */
    public <T> T of(String projection, LongFunction<T> read) {
        return Objects.requireNonNull(transaction.execute(status -> {
            // Said in SQL, not to Spring: the query bus may have opened the transaction, and Spring would then leave it
            // as weak as it is without a word. PostgreSQL refuses where something was read before.
            jdbc.sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                    .update();
            return read.apply(positions.of(projection));
        }));
    }
}
