package amity.command.desk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many commands are decided at the same time; the others wait in line, first come, first served. Without a limit a rush
 * would have all of them wait for each other's records at once, and each that waits there makes it slower for the rest.
 */
final class Counters {

    private static final int OPEN = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore free = new Semaphore(OPEN, true);

    /** @throws DeskUnreachable if it does not get a turn in time; nothing was decided */
    <T> T at(Supplier<T> work) {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DeskUnreachable("Too many commands wait to be decided", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeskUnreachable("Interrupted while waiting to be decided", e);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
