package amity.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been built and must be taken down again, the last first, exactly once. */
final class Floors {

    private static final Logger LOG = LoggerFactory.getLogger(Floors.class);

    private final Deque<AutoCloseable> built = new ArrayDeque<>();
    private final CountDownLatch down = new CountDownLatch(1);
    private volatile boolean goingDown;

    /** @throws IllegalStateException if all is being taken down: too late to build */
    synchronized void add(AutoCloseable floor) {
        if (goingDown) {
            throw new IllegalStateException("stopping");
        }
        built.push(floor);
    }

    void takeDown() {
        goingDown = true;
        takeDownAll();
        down.countDown();
    }

    private synchronized void takeDownAll() {
        while (!built.isEmpty()) {
            AutoCloseable floor = built.pop();
            try {
                floor.close();
            } catch (Exception failed) {
                LOG.error("could not stop {}", floor.getClass().getSimpleName(), failed);
            }
        }
    }

    /** True from the moment the first begins to be taken down. */
    boolean goingDown() {
        return goingDown;
    }

    void awaitDown() {
        try {
            down.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
