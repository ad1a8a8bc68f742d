package amity.axonserver;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** A stream of Axon Server whose events carry positions. For one reader. */
final class PositionedStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> theirs;
    private @Nullable TrackedEventMessage<?> peeked;

    PositionedStream(BlockingStream<TrackedEventMessage<?>> theirs) {
        this.theirs = theirs;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            peeked = theirs.peek().map(PositionedStream::positioned).orElse(null);
        }
        return Optional.ofNullable(peeked);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return theirs.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> next = theirs.nextAvailable();
        TrackedEventMessage<?> known = peeked;
        peeked = null;
        return known == null ? positioned(next) : known;
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        // Every event moves every reader on; none is left out on the way.
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return theirs.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        theirs.close();
    }

    private static TrackedEventMessage<?> positioned(TrackedEventMessage<?> theirs) {
        var token = Positions.ofToken(theirs.trackingToken());
        return theirs instanceof DomainEventMessage<?> inStream
                ? new GenericTrackedDomainEventMessage<>(token, inStream)
                : new GenericTrackedEventMessage<>(token, theirs);
    }
}
