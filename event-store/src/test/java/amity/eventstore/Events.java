package amity.eventstore;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;

/** Plain events for tests. */
final class Events {

    private Events() {}

    static DomainEventMessage<String> event(String stream, long sequence) {
        return event(stream, sequence, UUID.randomUUID().toString());
    }

    static DomainEventMessage<String> event(String stream, long sequence, String id) {
        return new GenericDomainEventMessage<>(
                "thing",
                stream,
                sequence,
                stream + "#" + sequence,
                MetaData.emptyInstance(),
                id,
                GenericEventMessage.clock.instant());
    }

    static List<DomainEventMessage<String>> events(String stream, long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(sequence -> event(stream, sequence))
                .toList();
    }

    static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).toList();
    }
}
