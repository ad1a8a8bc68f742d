package amity.eventstore;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The slots after a position up to the present end, in batches that grow while there is more: the first is small, so that
 * a reader near the end does not pay for a long one. Positions are dense, so that it is known where a batch ends before it
 * is read: several are read and deserialized at once.
 */
final class Replay {

    private static final int LARGEST = 4096;

    /** Reads a stretch of slots; fewer than the limit only at the present end. */
    interface Source {
        List<Slot> after(long position, int limit);
    }

    private record Stretch(int limit, CompletableFuture<List<Slot>> slots) {}

    private final Source source;
    private final int workers;
    private final Queue<Stretch> ahead = new ArrayDeque<>();
    private int limit;
    private long position;
    private long requested;

    Replay(Source source, int workers, long position, int limit) {
        this.source = source;
        this.workers = workers;
        this.position = position;
        this.limit = limit;
    }

    /** Empty at the end; asked again later it goes on where it ended. */
    List<Slot> nextBatch() {
        Stretch next = ahead.poll();
        int asked = next == null ? limit : next.limit();
        if (next == null) {
            requested = position + limit;
        }
        List<Slot> slots = next == null ? source.after(position, limit) : await(next.slots());
        if (!slots.isEmpty()) {
            position = slots.getLast().position();
        }
        if (slots.size() == asked) {
            while (ahead.size() < workers) {
                limit = Math.max(limit, Math.min(LARGEST, limit * 4));
                ahead.add(fetch(requested, limit));
                requested += limit;
            }
        } else {
            ahead.clear();
        }
        return slots;
    }

    Stream<TrackedEventMessage<?>> messages() {
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<TrackedEventMessage<?>>(Long.MAX_VALUE, 0) {
                    private Iterator<Slot> batch = List.<Slot>of().iterator();
                    private Iterator<TrackedEventMessage<?>> slot =
                            List.<TrackedEventMessage<?>>of().iterator();

                    @Override
                    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
                        while (!slot.hasNext()) {
                            if (!batch.hasNext()) {
                                batch = nextBatch().iterator();
                            }
                            if (!batch.hasNext()) {
                                return false;
                            }
                            slot = batch.next().messages().iterator();
                        }
                        action.accept(slot.next());
                        return true;
                    }
                },
                false);
    }

    private Stretch fetch(long after, int size) {
        CompletableFuture<List<Slot>> fetched = new CompletableFuture<>();
        Thread.ofVirtual().name("journal-read-ahead").start(() -> {
            try {
                fetched.complete(source.after(after, size));
            } catch (RuntimeException | Error e) {
                fetched.completeExceptionally(e);
            }
        });
        return new Stretch(size, fetched);
    }

    private static List<Slot> await(CompletableFuture<List<Slot>> fetched) {
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
