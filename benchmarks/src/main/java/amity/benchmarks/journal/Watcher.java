package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStore;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingEventStream;

/** Notes when each event came out of a tracking stream, as {@link System#nanoTime()}. */
final class Watcher implements AutoCloseable {

    private final ConcurrentHashMap<String, Long> seen = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    Watcher(PostgresEventStore store) {
        TrackingEventStream stream = store.openStream(null);
        thread = Thread.ofVirtual().start(() -> watch(stream));
    }

    private void watch(TrackingEventStream stream) {
        try (stream) {
            while (!closed) {
                if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                    String id = stream.nextAvailable().getIdentifier();
                    seen.put(id, System.nanoTime());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for it if need be. */
    long seen(String eventId) throws InterruptedException {
        Long at = seen.get(eventId);
        while (at == null) {
            TimeUnit.MILLISECONDS.sleep(1);
            at = seen.get(eventId);
        }
        return at;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
