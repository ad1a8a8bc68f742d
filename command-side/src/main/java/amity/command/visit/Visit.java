package amity.command.visit;

import amity.command.desk.Outcome;
import amity.command.desk.RecordShell;
import amity.command.partner.PartnerReferences;
import amity.command.partner.TieHistory;
import amity.message.Provenance;
import amity.message.value.PartnerId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.DelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.RetractDelegationVisit;
import amity.message.visit.VisitCommand;
import amity.message.visit.VisitEvent;
import amity.platform.home.OfficeClock;
import java.util.Comparator;
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
class Visit extends RecordShell {

    private VisitState state = new VisitState.Unrecorded();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            RecordDelegationVisit command, CommandMessage<?> message, OfficeClock clock, PartnerReferences partners) {
        return stated(command, command.visit(), message, clock, partners);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            CorrectDelegationVisit command, CommandMessage<?> message, OfficeClock clock, PartnerReferences partners) {
        return stated(command, command.visit(), message, clock, partners);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RetractDelegationVisit command, CommandMessage<?> message, OfficeClock clock) {
        return once(message, () -> VisitDecider.decide(command, state, new VisitFacts(clock.today(), Map.of())));
    }

    private Outcome stated(
            VisitCommand command,
            DelegationVisit visit,
            CommandMessage<?> message,
            OfficeClock clock,
            PartnerReferences partners) {
        VisitFacts facts = new VisitFacts(clock.today(), named(command, visit, partners));
        return once(message, () -> VisitDecider.decide(command, state, facts)).with(VisitDecider.notices(visit, facts));
    }

    @EventSourcingHandler
    void on(
            VisitEvent event,
            @MetaDataValue(Provenance.COMMAND_ID) @Nullable String commandId,
            @SequenceNumber long sequence) {
        state = VisitDecider.evolve(state, event);
        remember(event.visitId().stream(), event, commandId, sequence);
    }

    /** In the order of their ids, so that two visits with several partners in common cannot wait for each other. */
    private static Map<PartnerId, TieHistory> named(
            VisitCommand command, DelegationVisit visit, PartnerReferences partners) {
        Map<PartnerId, TieHistory> registered = new HashMap<>();
        visit.partnerIds().stream()
                .distinct()
                .limit(VisitDecider.MOST_PARTNERS)
                .sorted(Comparator.comparing(PartnerId::value))
                .forEach(partner ->
                        partners.named(partner, command.stream()).ifPresent(ties -> registered.put(partner, ties)));
        return registered;
    }
}
