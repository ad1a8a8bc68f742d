package amity.command.honor;

import amity.command.desk.Outcome;
import amity.command.desk.RecordShell;
import amity.command.partner.PartnerBook;
import amity.message.Provenance;
import amity.message.honor.AwardHonor;
import amity.message.honor.HonorEvent;
import amity.message.honor.RevokeHonor;
import amity.message.value.PartnerId;
import amity.platform.home.OfficeClock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One award of an honor, as Axon sees it. */
@Aggregate(type = "honor")
class Honor extends RecordShell {

    private HonorState state = new HonorState.Unawarded();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            AwardHonor command, CommandMessage<?> message, OfficeClock clock, PartnerBook partners, HonorBook honors) {
        return once(message, () -> {
            PartnerId partner = command.recipient().partnerId();
            boolean registered = partner == null || partners.tiesOf(partner).isPresent();
            HonorFacts facts = new HonorFacts(
                    clock.today(), registered, honors.enter(command).orElse(null));
            return HonorDecider.decide(command, state, facts);
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RevokeHonor command, CommandMessage<?> message, OfficeClock clock, HonorBook honors) {
        return once(message, () -> {
            if (state instanceof HonorState.Standing standing && standing.key() != null) {
                honors.strike(standing.key(), command.honorId());
            }
            return HonorDecider.decide(command, state, HonorFacts.onlyToday(clock.today()));
        });
    }

    @EventSourcingHandler
    void on(
            HonorEvent event,
            @MetaDataValue(Provenance.COMMAND_ID) @Nullable String commandId,
            @SequenceNumber long sequence) {
        state = HonorDecider.evolve(state, event);
        remember(event.honorId().stream(), event, commandId, sequence);
    }
}
