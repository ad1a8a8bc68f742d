package amity.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest part of the journal in memory, read once for all local readers. Positions are dense, so an entry's place is
 * its position modulo the size; a reader that finds its place taken by a later entry has fallen behind and reads from the
 * database until it has caught up.
 */
final class JournalTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalTail.class);
    private static final int SIZE = 8192;
    private static final int FETCH = 1024;

    /** Reads the slots after a position, in order, without a gap. */
    interface Source {
        List<Slot> after(long position, int limit);

        long head();
    }

    private final Source source;
    private final Duration slowPoll;
    private final AtomicReferenceArray<@Nullable Slot> ring = new AtomicReferenceArray<>(SIZE);
    private final Set<Runnable> wakers = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stirred = lock.newCondition();
    private final Condition grown = lock.newCondition();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile long known;
    private volatile long announced;
    private volatile boolean closed;

    JournalTail(Source source, Duration slowPoll) {
        this.source = source;
        this.slowPoll = slowPoll;
    }

    /** The last position that is in memory; 0 before anything was read. */
    long known() {
        return known;
    }

    /** The slot of a position, or null where it is not, or no longer, in memory. */
    @Nullable
    Slot at(long position) {
        Slot slot = ring.get((int) (position % SIZE));
        return slot != null && slot.position() == position ? slot : null;
    }

    void start() {
        if (started.compareAndSet(false, true)) {
            known = source.head();
            Thread.ofPlatform().name("journal-tail").daemon().start(this::run);
        }
    }

    /** Something was stored, up to that position. */
    void stir(long position) {
        if (position > announced) {
            lock.lock();
            try {
                announced = position == JournalListener.UNKNOWN ? announced : Math.max(announced, position);
                stirred.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    void add(Runnable waker) {
        wakers.add(waker);
    }

    void remove(Runnable waker) {
        wakers.remove(waker);
    }

    /** Waits until something after the position is in memory. */
    boolean await(long position, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (known <= position && left > 0 && !closed) {
                left = grown.awaitNanos(left);
            }
            return known > position;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!closed) {
            try {
                if (!fetch()) {
                    rest();
                }
            } catch (RuntimeException e) {
                LOG.info("The end of the journal could not be read and will be again: {}", e.toString());
                rest();
            }
        }
    }

    private boolean fetch() {
        List<Slot> slots = source.after(known, FETCH);
        if (slots.isEmpty()) {
            return false;
        }
        for (Slot slot : slots) {
            ring.set((int) (slot.position() % SIZE), slot);
        }
        lock.lock();
        try {
            known = slots.getLast().position();
            grown.signalAll();
        } finally {
            lock.unlock();
        }
        wakers.forEach(Runnable::run);
        return true;
    }

    private void rest() {
        lock.lock();
        try {
            if (announced <= known && !closed) {
                stirred.awaitNanos(slowPoll.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        lock.lock();
        try {
            stirred.signalAll();
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
