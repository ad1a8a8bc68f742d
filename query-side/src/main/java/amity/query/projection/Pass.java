package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * One reading of the journal, from its first event to what is its last when it begins. Records are shared out to a few workers,
 * each of which folds its own in order and writes over a connection of its own.
 */
final class Pass {

    private static final int WORKERS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    private static final int BATCH = 1_000;
    private static final int BATCHES = 8;
    private static final List<TrackedEventMessage<?>> END = new ArrayList<>();

    private final Generation next;
    private final EventStore journal;
    private final DataSource database;
    private final ZoneId zone;
    private final Consumer<Rebuilding> progress;
    private final List<BlockingQueue<List<TrackedEventMessage<?>>>> queues = new ArrayList<>();
    private long position;

    Pass(Generation next, EventStore journal, DataSource database, ZoneId zone, Consumer<Rebuilding> progress) {
        this.next = next;
        this.journal = journal;
        this.database = database;
        this.zone = zone;
        this.progress = progress;
    }

    /** Of the last event that was folded. */
    long position() {
        return position;
    }

    /** @return records with an event that could not be folded */
    List<String> fold() {
        List<CompletableFuture<List<String>>> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            BlockingQueue<List<TrackedEventMessage<?>>> queue = new ArrayBlockingQueue<>(BATCHES);
            queues.add(queue);
            CompletableFuture<List<String>> failed = new CompletableFuture<>();
            workers.add(failed);
            Thread.ofPlatform()
                    .name("rebuild-" + next.projection().name() + "-" + i)
                    .daemon()
                    .start(() -> {
                        try {
                            failed.complete(work(queue));
                        } catch (SQLException | IOException | InterruptedException | RuntimeException e) {
                            failed.completeExceptionally(e);
                        }
                    });
        }
        try {
            read(workers);
            List<String> all = new ArrayList<>();
            for (CompletableFuture<List<String>> worker : workers) {
                all.addAll(worker.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("The rebuild was interrupted", e);
        } catch (ExecutionException e) {
            throw new DataAccessResourceFailureException("The rebuild failed", e.getCause());
        }
    }

    private void read(List<CompletableFuture<List<String>>> workers) throws InterruptedException {
        long head = journal.createHeadToken() == null
                ? 0
                : journal.createHeadToken().position().orElse(0);
        long begun = System.nanoTime();
        List<List<TrackedEventMessage<?>>> batches = new ArrayList<>();
        queues.forEach(queue -> batches.add(new ArrayList<>(BATCH)));
        try (BlockingStream<TrackedEventMessage<?>> events = journal.openStream(new GlobalSequenceTrackingToken(0))) {
            while (position < head) {
                TrackedEventMessage<?> message = events.nextAvailable();
                position = message.trackingToken().position().orElseThrow();
                int worker = message instanceof DomainEventMessage<?> inStream
                        ? Math.floorMod(inStream.getAggregateIdentifier().hashCode(), WORKERS)
                        : 0;
                batches.get(worker).add(message);
                if (batches.get(worker).size() == BATCH) {
                    send(worker, batches.get(worker), workers);
                    batches.set(worker, new ArrayList<>(BATCH));
                }
                if (position % 5_000 == 0) {
                    report(head, begun);
                }
            }
        }
        for (int i = 0; i < WORKERS; i++) {
            send(i, batches.get(i), workers);
            send(i, END, workers);
        }
        report(head, begun);
    }

    private void report(long head, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        progress.accept(new Rebuilding(Phase.FOLDING, position, head, (long) (position / Math.max(seconds, 0.001))));
    }

    private void send(int worker, List<TrackedEventMessage<?>> batch, List<CompletableFuture<List<String>>> workers)
            throws InterruptedException {
        // A worker that failed takes nothing any more; what it failed with is thrown at the end.
        while (!workers.get(worker).isDone() && !queues.get(worker).offer(batch, 100, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    private List<String> work(BlockingQueue<List<TrackedEventMessage<?>>> queue)
            throws SQLException, IOException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            Folding folding = new Folding(next, journal, zone, connection);
            for (List<TrackedEventMessage<?>> batch = queue.take(); batch != END; batch = queue.take()) {
                for (TrackedEventMessage<?> message : batch) {
                    folding.fold(message, message.trackingToken().position().orElseThrow());
                }
            }
            return folding.finish();
        }
    }
}
