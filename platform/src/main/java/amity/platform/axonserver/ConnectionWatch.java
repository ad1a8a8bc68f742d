package amity.platform.axonserver;

import amity.axonserver.EventChannels;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/**
 * Looks every second whether Axon Server answers, says in the log when that changes, and tells the application when it is
 * back. The connector connects again by itself.
 */
final class ConnectionWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EventChannels channels;
    private final String servers;
    private final ApplicationEventPublisher application;
    private volatile boolean running;

    ConnectionWatch(EventChannels channels, String servers, ApplicationEventPublisher application) {
        this.channels = channels;
        this.servers = servers;
        this.application = application;
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        Thread.ofVirtual().name("axon-server-watch").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        boolean open = true;
        while (running) {
            boolean now = channels.areOpen();
            if (open && !now) {
                LOG.warn("Axon Server at {} does not answer; nothing can be recorded until it does", servers);
            } else if (now && !open) {
                LOG.info("Axon Server at {} answers again", servers);
                application.publishEvent(new AxonServerIsBack());
            }
            open = now;
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
