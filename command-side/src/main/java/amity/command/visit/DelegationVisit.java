package amity.command.visit;

import amity.command.desk.Outcome;
import amity.command.desk.RecordShell;
import amity.command.partner.PartnerBook;
import amity.command.partner.TieHistory;
import amity.message.Provenance;
import amity.message.value.PartnerId;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.VisitEvent;
import amity.platform.home.OfficeClock;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A delegation visit, as Axon sees it. */
@Aggregate(type = "visit")
class DelegationVisit extends RecordShell {

    private VisitState state = new VisitState.Unrecorded();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordDelegationVisit command, CommandMessage<?> message, OfficeClock clock, PartnerBook partners) {
        VisitFacts facts = new VisitFacts(clock.today(), registered(command, partners));
        return once(message, () -> VisitDecider.decide(command, state, facts))
                .with(VisitDecider.notices(command, facts));
    }

    @EventSourcingHandler
    void on(
            VisitEvent event,
            @MetaDataValue(Provenance.COMMAND_ID) @Nullable String commandId,
            @SequenceNumber long sequence) {
        state = VisitDecider.evolve(state, event);
        remember(event.visitId().stream(), event, commandId, sequence);
    }

    private static Map<PartnerId, TieHistory> registered(RecordDelegationVisit command, PartnerBook partners) {
        Map<PartnerId, TieHistory> registered = new HashMap<>();
        command.partnerIds().stream()
                .distinct()
                .limit(VisitDecider.MOST_PARTNERS)
                .forEach(partner -> partners.tiesOf(partner).ifPresent(ties -> registered.put(partner, ties)));
        return registered;
    }
}
