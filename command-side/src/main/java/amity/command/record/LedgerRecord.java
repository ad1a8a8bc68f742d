package amity.command.record;

import amity.command.desk.Outcome;
import amity.command.desk.RecordShell;
import amity.command.partner.PartnerReferences;
import amity.command.partner.TieHistory;
import amity.message.Provenance;
import amity.message.record.RecordCommand;
import amity.message.record.RecordContent;
import amity.message.record.RecordEvent;
import amity.message.value.PartnerId;
import amity.platform.home.OfficeClock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

/** A record of any kind, as Axon sees it. Which kind it is, its stream says: commands of two kinds never meet. */
@Aggregate(type = "record")
class LedgerRecord extends RecordShell {

    private RecordState state = new RecordState.Unrecorded();

    /** Handles every command whose name is that of the interface: see {@link RecordCommand#handledAs()}. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordCommand command, CommandMessage<?> message, OfficeClock clock, PartnerReferences partners) {
        List<PartnerId> named =
                Asked.content(command).map(RecordContent::partners).orElse(List.of());
        RecordFacts facts = new RecordFacts(clock.today(), registered(named, command.stream(), partners));
        return once(message, () -> RecordDecider.decide(command, state, facts))
                .with(RecordDecider.notices(command, facts));
    }

    @EventSourcingHandler
    void on(
            RecordEvent event,
            @MetaDataValue(Provenance.COMMAND_ID) @Nullable String commandId,
            @SequenceNumber long sequence) {
        state = RecordEvolution.evolve(state, event, sequence);
        remember(event.kind().stream(event.recordId()), event, commandId, sequence);
    }

    /** In the order of their ids, so that two records with several partners in common cannot wait for each other. */
    private static Map<PartnerId, TieHistory> registered(
            List<PartnerId> named, String record, PartnerReferences partners) {
        Map<PartnerId, TieHistory> registered = new HashMap<>();
        named.stream()
                .sorted(Comparator.comparing(PartnerId::value))
                .forEach(partner -> partners.named(partner, record).ifPresent(ties -> registered.put(partner, ties)));
        return registered;
    }
}
