package amity.benchmarks.journal;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** One way to read all events. */
@FunctionalInterface
interface Reader {

    /** How many it read. */
    long readAll() throws Exception;

    /** Deserializes payload and metadata of every event. */
    static long count(Stream<? extends TrackedEventMessage<?>> events) {
        long[] count = {0};
        try (events) {
            events.forEach(event -> count[0] += touch(event));
        }
        return count[0];
    }

    /** The same from an open stream, until so many were seen. */
    static long count(TrackingEventStream open, long events) throws InterruptedException {
        long count = 0;
        try (open) {
            while (count < events) {
                count += touch(open.nextAvailable());
            }
        }
        return count;
    }

    private static int touch(TrackedEventMessage<?> event) {
        if (!(event.getPayload() instanceof Fact) || event.getMetaData().size() != Fact.METADATA.size()) {
            throw new IllegalStateException("not what was stored: " + event);
        }
        return 1;
    }
}
