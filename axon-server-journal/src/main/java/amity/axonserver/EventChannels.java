package amity.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.AxonServerException;

/** The way to the event store of one context, by whatever connection there is just now. */
public final class EventChannels {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AxonServerConnectionManager connections;
    private final String context;

    public EventChannels(AxonServerConnectionManager connections, String context) {
        this.connections = connections;
        this.context = context;
    }

    /** @throws JournalUnreachableException if there is no connection */
    EventChannel channel() {
        try {
            return connections.getConnection(context).eventChannel();
        } catch (AxonServerException e) {
            throw new JournalUnreachableException(e);
        }
    }

    /** @throws JournalUnreachableException if there is no answer in time */
    <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalUnreachableException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new JournalUnreachableException(e);
        }
    }

    /**
     * The last position stored, 0 where there is none.
     *
     * @throws JournalUnreachableException if Axon Server does not answer
     */
    long head() {
        return Positions.ofIndex(await(channel().getLastToken()));
    }

    /** Whether there is a connection that answers. */
    public boolean areOpen() {
        return connections.isConnected(context)
                && connections.getConnection(context).isReady();
    }
}
