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
        return switch (stateOf(id)) {
            case PartnerState.Registered known ->
                Optional.of(known.course().end().ties());
            case PartnerState.Merged merged -> Optional.empty();
            case PartnerState.Unregistered none -> Optional.empty();
            case PartnerState.Retracted past -> Optional.empty();
        };
    }

    /** The partner that stays for one that was given up as the same place; empty if that one was not. */
    Optional<PartnerId> staysFor(PartnerId id) {
        PartnerId stays = id;
        while (stateOf(stays) instanceof PartnerState.Merged merged) {
            stays = merged.into();
        }
        return stays.equals(id) ? Optional.empty() : Optional.of(stays);
    }

    private PartnerState stateOf(PartnerId id) {
        PartnerState state = new PartnerState.Unregistered();
        DomainEventStream events = journal.readEvents(id.stream());
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            state = PartnerEvolution.evolve(state, (PartnerEvent) event.getPayload(), event.getSequenceNumber());
        }
        return state;
    }
}
