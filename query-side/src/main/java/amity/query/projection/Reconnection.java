package amity.query.projection;

import amity.platform.axonserver.AxonServerIsBack;
import amity.platform.axonserver.OnAxonServer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows the journal waits longer after each failure, up to a minute; when Axon Server is back it need not. */
@OnAxonServer
@Component
class Reconnection {

    private final EventProcessingConfiguration processing;

    Reconnection(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @EventListener
    void on(AxonServerIsBack again) {
        processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .filter(it -> it.isRunning() && it.isError())
                .forEach(Reconnection::startAfresh);
    }

    private static void startAfresh(EventProcessor processor) {
        processor.shutDown();
        processor.start();
    }
}
