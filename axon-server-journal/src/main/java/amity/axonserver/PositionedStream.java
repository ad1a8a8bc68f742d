package amity.axonserver;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/** A stream of Axon Server whose events carry positions. For one reader. */
final class PositionedStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> theirs;
    private final Serializer serializer;
    private @Nullable TrackedEventMessage<?> peeked;

    PositionedStream(BlockingStream<TrackedEventMessage<?>> theirs, Serializer serializer) {
        this.theirs = theirs;
        this.serializer = serializer;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            peeked = theirs.peek().map(this::positioned).orElse(null);
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

    private TrackedEventMessage<?> positioned(TrackedEventMessage<?> theirs) {
        var token = Positions.ofToken(theirs.trackingToken());
        Message<?> content = theirs.getPayloadType() == UnknownSerializedType.class ? asStored(theirs) : theirs;
        return theirs instanceof DomainEventMessage<?> inStream
                ? new GenericTrackedDomainEventMessage<>(
                        token,
                        inStream.getType(),
                        inStream.getAggregateIdentifier(),
                        inStream.getSequenceNumber(),
                        content,
                        theirs::getTimestamp)
                : new GenericTrackedEventMessage<>(token, content, theirs::getTimestamp);
    }

    /** What nobody here knows must come out as it went in, whoever sets it aside: one day somebody may know it. */
    private Message<?> asStored(TrackedEventMessage<?> theirs) {
        UnknownSerializedType unknown = (UnknownSerializedType) theirs.getPayload();
        return new SerializedMessage<>(
                theirs.getIdentifier(),
                new LazyDeserializingObject<>(
                        new SimpleSerializedObject<>(
                                unknown.readData(byte[].class), byte[].class, unknown.serializedType()),
                        serializer),
                new LazyDeserializingObject<>(theirs.getMetaData()));
    }
}
