package amity.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the events of streams stand among all. Axon Server does not say so when it stores one; so the end of its journal is
 * followed, and what went by last is remembered. An older event is looked for from its time on.
 */
public final class Whereabouts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

    private static final int REMEMBERED = 20_000;
    private static final int PERMITS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** How far clocks of those who record may be apart. */
    private static final Duration APART = Duration.ofMinutes(5);

    private static final long UNKNOWN = Long.MIN_VALUE;

    private record Place(String stream, long sequence) {

        static Place of(Event event) {
            return new Place(event.getAggregateIdentifier(), event.getAggregateSequenceNumber());
        }
    }

    private final EventChannels channels;
    private final Thread follower;
    private volatile boolean closed;

    /** The index of the last event that went by. */
    private long seen = UNKNOWN;

    /** The youngest last. */
    private final Map<Place, Long> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Whereabouts(EventChannels channels) {
        this.channels = channels;
        this.follower = Thread.ofVirtual().name("axon-server-whereabouts").unstarted(this::follow);
    }

    /** Begins to follow, from the present end on. */
    public void start() {
        follower.start();
    }

    @Override
    public void close() {
        closed = true;
        follower.interrupt();
    }

    /** The position of an event, by its stream and its number in it from 0; empty where there is none. */
    public Optional<Long> of(String stream, long sequence) {
        Place place = new Place(stream, sequence);
        return remembered(place).or(() -> {
            awaitSeen(channels.await(channels.channel().getLastToken()));
            return remembered(place).or(() -> search(place));
        });
    }

    private Optional<Long> remembered(Place place) {
        synchronized (recent) {
            return Optional.ofNullable(recent.get(place)).map(Positions::ofIndex);
        }
    }

    /** Until what was stored when it was asked for has gone by; not for ever: the follower may be cut off just now. */
    private void awaitSeen(long index) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (recent) {
            for (long left = PATIENCE.toMillis(); seen < index && left > 0; ) {
                try {
                    recent.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new JournalUnreachableException(e);
                }
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        }
    }

    private Optional<Long> search(Place place) {
        EventChannel channel = channels.channel();
        Optional<Event> event = channel.openAggregateStream(place.stream(), place.sequence(), place.sequence() + 1)
                .asStream()
                .findFirst();
        if (event.isEmpty()) {
            return Optional.empty();
        }
        long last = channels.await(channel.getLastToken());
        long from = channels.await(channel.getTokenAt(event.get().getTimestamp() - APART.toMillis()));
        try (EventStream stream = channel.openStream(from, PERMITS)) {
            for (EventWithToken next = next(stream); next != null; next = next(stream)) {
                if (place.equals(Place.of(next.getEvent()))) {
                    return Optional.of(Positions.ofIndex(next.getToken()));
                }
                if (next.getToken() >= last) {
                    break;
                }
            }
        }
        throw new JournalUnreachableException(null);
    }

    private static @Nullable EventWithToken next(EventStream stream) {
        try {
            return stream.nextIfAvailable(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalUnreachableException(e);
        }
    }

    private void follow() {
        boolean cutOff = false;
        while (!closed) {
            try {
                if (seen == UNKNOWN) {
                    seen(channels.await(channels.channel().getLastToken()));
                }
                try (EventStream stream = channels.channel().openStream(seen, PERMITS)) {
                    if (cutOff) {
                        LOG.info("following the end of Axon Server's journal again");
                    }
                    cutOff = false;
                    follow(stream);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!cutOff && !closed) {
                    LOG.warn("the end of Axon Server's journal cannot be followed for now: {}", e.toString());
                }
                cutOff = true;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void follow(EventStream stream) throws InterruptedException {
        while (!closed && !stream.isClosed()) {
            EventWithToken next = stream.nextIfAvailable(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            if (next != null) {
                synchronized (recent) {
                    recent.put(Place.of(next.getEvent()), next.getToken());
                    seen(next.getToken());
                }
            }
        }
    }

    private void seen(long index) {
        synchronized (recent) {
            seen = index;
            recent.notifyAll();
        }
    }
}
