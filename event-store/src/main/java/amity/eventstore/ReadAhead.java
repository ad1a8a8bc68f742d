package amity.eventstore;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The entries after a position up to the present end, fetched in batches that grow while there is more: the first is
 * small, so that a reader near the end does not pay for a long one. While a batch is handed out the next is fetched.
 */
final class ReadAhead extends Spliterators.AbstractSpliterator<JournalEntry> {

    private static final int LARGEST = 4096;

    private final JournalReader reader;
    private int batchSize;
    private long position;
    private Iterator<JournalEntry> batch = List.<JournalEntry>of().iterator();
    private @Nullable CompletableFuture<List<JournalEntry>> next;

    ReadAhead(JournalReader reader, long position, int batchSize) {
        super(Long.MAX_VALUE, NONNULL | ORDERED | DISTINCT);
        this.reader = reader;
        this.position = position;
        this.batchSize = batchSize;
    }

    @Override
    public boolean tryAdvance(Consumer<? super JournalEntry> action) {
        if (!batch.hasNext()) {
            batch = nextBatch().iterator();
        }
        if (!batch.hasNext()) {
            return false;
        }
        action.accept(batch.next());
        return true;
    }

    /** Empty at the end; asked again later it goes on where it ended. */
    List<JournalEntry> nextBatch() {
        List<JournalEntry> entries = next == null ? reader.after(position, batchSize) : await(next);
        boolean full = entries.size() >= batchSize;
        next = null;
        if (!entries.isEmpty()) {
            position = entries.getLast().position();
        }
        if (full) {
            batchSize = Math.max(batchSize, Math.min(LARGEST, batchSize * 2));
            next = fetch(position, batchSize);
        }
        return entries;
    }

    private CompletableFuture<List<JournalEntry>> fetch(long after, int size) {
        CompletableFuture<List<JournalEntry>> fetched = new CompletableFuture<>();
        Thread.ofVirtual().name("journal-read-ahead").start(() -> {
            try {
                fetched.complete(reader.after(after, size));
            } catch (RuntimeException e) {
                fetched.completeExceptionally(e);
            }
        });
        return fetched;
    }

    private static List<JournalEntry> await(CompletableFuture<List<JournalEntry>> fetched) {
        try {
            return fetched.get();
        } catch (ExecutionException e) {
            throw new EventStoreException("The journal could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Reading the journal was interrupted", e);
        }
    }
}
