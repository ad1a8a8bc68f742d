package amity.platform.axonserver;

import amity.axonserver.AxonServerJournal;
import amity.axonserver.EventChannels;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up as long as Axon Server answers; tells the last position. */
final class AxonServerHealth extends AbstractHealthIndicator {

    private final EventChannels channels;
    private final AxonServerJournal journal;

    AxonServerHealth(EventChannels channels, AxonServerJournal journal) {
        super("Axon Server does not answer");
        this.channels = channels;
        this.journal = journal;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (channels.areOpen()) {
            health.up().withDetail("position", journal.head());
        } else {
            health.down().withDetail("reason", "Axon Server is not connected");
        }
    }
}
