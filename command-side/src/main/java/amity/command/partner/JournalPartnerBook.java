package amity.command.partner;

import amity.message.partner.PartnerEvent;
import amity.message.value.PartnerId;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Folds the partner's own stream, as the decider does: no table that could lag behind or differ. */
@Component
class JournalPartnerBook implements PartnerBook {

    private final EventStore journal;

    JournalPartnerBook(EventStore journal) {
        this.journal = journal;
    }

    @Override
    public Optional<TieHistory> tiesOf(PartnerId id) {
        PartnerState state = new PartnerState.Unregistered();
        DomainEventStream events = journal.readEvents(id.stream());
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            state = PartnerEvolution.evolve(state, (PartnerEvent) event.getPayload(), event.getSequenceNumber());
        }
        return switch (state) {
            case PartnerState.Registered known ->
                Optional.of(known.course().end().ties());
            case PartnerState.Unregistered none -> Optional.empty();
            case PartnerState.Retracted past -> Optional.empty();
        };
    }
}
