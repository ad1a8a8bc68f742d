package amity.eventstore;

import amity.eventstore.JournalUnavailableException.Outcome;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a process that appends. Requests that wait while a transaction is being flushed go together into the
 * next one, so the cost of the flush is shared; a lone request goes at once.
 */
final class Appender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final String UNIQUE_VIOLATION = "23505";

    /** How a batch is tried: all at once as a rule; each request for itself when one was in conflict. */
    private enum Mode {
        ALL_NEW,
        ONE_BY_ONE,
        AFTER_UNKNOWN_OUTCOME
    }

    private final DataSource dataSource;
    private final String schema;
    private final Limits limits;
    private final LongConsumer onStored;
    private final ArrayBlockingQueue<AppendRequest> waiting;
    private final Thread thread;
    private volatile boolean closed;
    private @Nullable AppendStatement statement;

    /**
     * How much the appender takes on.
     *
     * @param queue requests that may wait
     * @param batch requests that go into one transaction
     * @param batchBytes payload bytes after which a batch is closed
     * @param patience how long a request may wait for the queue, and a batch for the database, before it fails
     */
    record Limits(int queue, int batch, int batchBytes, Duration patience) {}

    /** @param onStored told the last position after every commit, before the callers are */
    Appender(DataSource dataSource, String schema, Limits limits, LongConsumer onStored) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.limits = limits;
        this.onStored = onStored;
        this.waiting = new ArrayBlockingQueue<>(limits.queue());
        this.thread = Thread.ofPlatform().name("journal-appender").daemon().start(this::run);
    }

    /** @throws JournalFullException if the queue stayed full; nothing was stored */
    CompletableFuture<Long> append(List<EventRow> rows) throws InterruptedException {
        AppendRequest request = new AppendRequest(rows);
        if (!closed && waiting.offer(request, limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            if (closed) {
                failWaiting();
            }
            return request.stored();
        }
        throw closed
                ? new JournalUnavailableException(Outcome.NOT_STORED, null)
                : new JournalFullException(limits.queue());
    }

    int waiting() {
        return waiting.size();
    }

    private void run() {
        List<AppendRequest> batch = new ArrayList<>();
        try {
            while (!closed || !waiting.isEmpty()) {
                AppendRequest first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    collect(first, batch);
                    store(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            disconnect();
            failWaiting();
        }
    }

    private void collect(AppendRequest first, List<AppendRequest> batch) {
        batch.add(first);
        long bytes = first.size();
        while (batch.size() < limits.batch() && bytes < limits.batchBytes()) {
            AppendRequest next = waiting.poll();
            if (next == null) {
                return;
            }
            batch.add(next);
            bytes += next.size();
        }
    }

    private void store(List<AppendRequest> batch) throws InterruptedException {
        Mode mode = Mode.ALL_NEW;
        long deadline = System.nanoTime() + limits.patience().toNanos();
        long pause = 10;
        while (true) {
            boolean sent = false;
            try {
                AppendStatement append = connected();
                sent = true;
                Object[] outcomes = mode == Mode.ALL_NEW
                        ? append.appendAll(batch)
                        : append.appendEach(batch, mode == Mode.AFTER_UNKNOWN_OUTCOME);
                settle(batch, outcomes);
                return;
            } catch (SQLException e) {
                if (UNIQUE_VIOLATION.equals(e.getSQLState()) && mode == Mode.ALL_NEW) {
                    mode = Mode.ONE_BY_ONE;
                    continue;
                }
                disconnect();
                if (sent && !isRolledBack(e)) {
                    mode = Mode.AFTER_UNKNOWN_OUTCOME;
                }
                if (System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause) > deadline || closed) {
                    Outcome outcome = mode == Mode.AFTER_UNKNOWN_OUTCOME ? Outcome.UNKNOWN : Outcome.NOT_STORED;
                    LOG.warn("{} appends failed, outcome {}: {}", batch.size(), outcome, e.toString());
                    batch.forEach(r -> r.stored().completeExceptionally(new JournalUnavailableException(outcome, e)));
                    return;
                }
                LOG.info("Append will be tried again in {} ms: {}", pause, e.toString());
                TimeUnit.MILLISECONDS.sleep(pause);
                pause = Math.min(pause * 2, 500);
            } catch (RuntimeException | Error e) {
                disconnect();
                batch.forEach(r -> r.stored().completeExceptionally(e));
                throw e;
            }
        }
    }

    /** Tells the listeners, then the callers; many callers are woken by another thread while the next batch is on its way. */
    private void settle(List<AppendRequest> batch, Object[] outcomes) {
        long last = 0;
        for (Object outcome : outcomes) {
            if (outcome instanceof Long position) {
                last = Math.max(last, position);
            }
        }
        if (last > 0) {
            onStored.accept(last);
        }
        if (outcomes.length == 1) {
            batch.getFirst().settle(outcomes[0]);
        } else {
            List<AppendRequest> settled = List.copyOf(batch);
            Thread.ofVirtual().name("journal-acknowledger").start(() -> {
                for (int i = 0; i < outcomes.length; i++) {
                    settled.get(i).settle(outcomes[i]);
                }
            });
        }
    }

    /** An error that the server itself reported for the statement means that its transaction is gone; a lost connection says nothing. */
    private static boolean isRolledBack(SQLException e) {
        String state = e.getSQLState();
        return state != null && !state.startsWith("08") && !state.startsWith("57P");
    }

    private AppendStatement connected() throws SQLException {
        AppendStatement open = statement;
        if (open == null) {
            open = new AppendStatement(dataSource.getConnection(), schema);
            statement = open;
        }
        return open;
    }

    private void disconnect() {
        AppendStatement open = statement;
        statement = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("Closing the append connection: {}", e.toString());
            }
        }
    }

    private void failWaiting() {
        AppendRequest request;
        while ((request = waiting.poll()) != null) {
            request.stored().completeExceptionally(new JournalUnavailableException(Outcome.NOT_STORED, null));
        }
    }

    /** Stores what waits, then stops. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(limits.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
