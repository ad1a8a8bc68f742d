package amity.axonserver;

import amity.eventstore.archive.ArchivedEvent;
import amity.eventstore.archive.BadTarget;
import amity.eventstore.archive.EventSource;
import amity.eventstore.archive.EventTarget;
import io.axoniq.axonserver.connector.event.AppendEventsTransaction;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/**
 * The events of one context of Axon Server, to be read or to be filled from an archive. Filling is not one transaction, for
 * Axon Server has none that is large enough: what breaks off leaves the beginning there.
 */
public final class AxonServerArchive implements EventSource, EventTarget {

    private static final int PERMITS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AxonServerConnectionManager connections;
    private final EventChannels channels;

    /** Connects when it is first asked. */
    public AxonServerArchive(AxonServerConfiguration settings) {
        this.connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .build();
        this.channels = new EventChannels(connections, settings.getContext());
    }

    @Override
    public String engine() {
        return "Axon Server";
    }

    /** @throws JournalUnreachableException if Axon Server does not answer */
    @Override
    public long head() {
        return channels.head();
    }

    /**
     * @throws JournalUnreachableException if events fail to come
     * @throws UnarchivableException if there is something of an event that an archive cannot hold
     */
    @Override
    public void read(long last, Consumer<ArchivedEvent> reader) {
        if (last == 0) {
            return;
        }
        try (EventStream stream = channels.channel().openStream(-1, PERMITS)) {
            for (long position = 0; position < last; ) {
                EventWithToken next = stream.nextIfAvailable(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) {
                    throw new JournalUnreachableException(stream.getError().orElse(null));
                }
                position = Positions.ofIndex(next.getToken());
                reader.accept(AxonServerEvents.archived(position, next.getEvent()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalUnreachableException(e);
        }
    }

    /**
     * Whether Axon Server can keep an event; to be asked before anything is appended.
     *
     * @throws UnarchivableException if not
     */
    public static void check(ArchivedEvent event) {
        AxonServerEvents.event(event);
    }

    /** In one transaction; afterwards the last index says whether they stand where they should. */
    @Override
    public void append(List<ArchivedEvent> events) {
        AppendEventsTransaction transaction = channels.channel().startAppendEventsTransaction();
        events.forEach(event -> transaction.appendEvent(AxonServerEvents.event(event)));
        long last = events.getLast().position();
        try {
            transaction.commit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw broken(events, e);
        } catch (ExecutionException | TimeoutException e) {
            throw broken(events, e);
        }
        long head = head();
        if (head != last) {
            throw new BadTarget("Somebody else has written to Axon Server: its last event is " + head + " and not "
                    + last + ". It must be emptied before the archive can be imported.");
        }
    }

    private static BadTarget broken(List<ArchivedEvent> events, Exception e) {
        return new BadTarget(
                "Axon Server did not take in the events " + events.getFirst().position() + " to "
                        + events.getLast().position() + " (" + e.getMessage()
                        + "). It must be emptied before the archive can be imported.",
                e);
    }

    @Override
    public boolean isAllOrNothing() {
        return false;
    }

    /** Nothing to do: every append stays. */
    @Override
    public void complete() {}

    @Override
    public void close() {
        connections.shutdown();
    }
}
