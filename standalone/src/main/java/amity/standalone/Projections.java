package amity.standalone;

import amity.eventstore.PostgresEventStorageEngine;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.ApplicationContext;

/** Whether what is shown has caught up with what was recorded. */
final class Projections {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Projections() {}

    /** Returns also when patience ends: what is late will come, and the health says so. */
    static void awaitCaughtUp(ApplicationContext application) {
        long head = application.getBean(PostgresEventStorageEngine.class).head();
        List<StreamingEventProcessor> processors =
                application.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                        .filter(StreamingEventProcessor.class::isInstance)
                        .map(StreamingEventProcessor.class::cast)
                        .toList();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!processors.stream().allMatch(processor -> hasReached(processor, head)) && System.nanoTime() < end) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean hasReached(StreamingEventProcessor processor, long head) {
        return head == 0
                || (!processor.processingStatus().isEmpty()
                        && processor.processingStatus().values().stream()
                                .mapToLong(Projections::position)
                                .allMatch(position -> position >= head));
    }

    private static long position(EventTrackerStatus status) {
        return status.getCurrentPosition().orElse(-1);
    }
}
