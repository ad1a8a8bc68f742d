package amity.eventstore;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One reader's place in the journal: from memory where the tail has it, from the database where it does not. */
final class JournalCursor implements TrackingEventStream {

    private final JournalTail tail;
    private final LongFunction<Supplier<List<Slot>>> replays;
    private final Queue<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private @Nullable Supplier<List<Slot>> replay;
    private @Nullable Runnable callback;
    private long position;
    private volatile boolean closed;

    /** @param replays reads batches of slots after a position from the database, an empty one at its present end */
    JournalCursor(JournalTail tail, LongFunction<Supplier<List<Slot>>> replays, long position) {
        this.tail = tail;
        this.replays = replays;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        fill();
        while (ready.isEmpty() && !closed) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || !tail.await(position, left)) {
                break;
            }
            fill();
        }
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("This stream of the journal is closed");
            }
        }
        return ready.remove();
    }

    /** Looks for the next messages without waiting for new ones. */
    private void fill() {
        while (ready.isEmpty() && !closed) {
            Slot slot = replay == null ? tail.at(position + 1) : null;
            if (slot != null) {
                take(slot);
            } else if (replay == null && tail.known() <= position) {
                return;
            } else {
                fillFromDatabase();
            }
        }
    }

    private void fillFromDatabase() {
        Supplier<List<Slot>> batches = replay == null ? replays.apply(position) : replay;
        List<Slot> slots = batches.get();
        slots.forEach(this::take);
        replay = slots.isEmpty() ? null : batches;
    }

    private void take(Slot slot) {
        position = slot.position();
        ready.addAll(slot.messages());
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        if (callback != null) {
            tail.remove(callback);
        }
        callback = onAvailable;
        tail.add(onAvailable);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        if (callback != null) {
            tail.remove(callback);
        }
    }
}
