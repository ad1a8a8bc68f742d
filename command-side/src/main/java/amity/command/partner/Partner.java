package amity.command.partner;

import amity.command.desk.Outcome;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.RecordShell;
import amity.message.Provenance;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerEvent;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.platform.home.OfficeClock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A partner and the friendship with it, as Axon sees it. Axon looks handlers up by class, hence one for each command. */
@Aggregate(type = "partner")
class Partner extends RecordShell {

    private PartnerState state = new PartnerState.Unregistered();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RegisterPartner command, CommandMessage<?> message, OfficeClock clock, PartnerNames names) {
        return once(message, () -> {
            PartnerFacts facts = new PartnerFacts(
                    clock.today(),
                    names.claim(command.partnerId(), command.details()).orElse(null),
                    null);
            return PartnerDecider.decide(command, state, facts);
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CorrectPartner command, CommandMessage<?> message, OfficeClock clock, PartnerNames names) {
        return once(message, () -> {
            Optional<PartnerRefusal.NameTaken> taken = state instanceof PartnerState.Registered known
                    ? names.move(command.partnerId(), known.details(), command.details())
                    : Optional.empty();
            return PartnerDecider.decide(command, state, new PartnerFacts(clock.today(), taken.orElse(null), null));
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            RetractPartner command,
            CommandMessage<?> message,
            OfficeClock clock,
            PartnerNames names,
            PartnerReferences references) {
        return once(message, () -> {
            Optional<String> namedBy = Optional.empty();
            if (state instanceof PartnerState.Registered known) {
                names.release(command.partnerId(), known.details());
                namedBy = references.close(command.partnerId());
            }
            return PartnerDecider.decide(command, state, new PartnerFacts(clock.today(), null, namedBy.orElse(null)));
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SignFriendship command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(UpgradeFriendship command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SuspendFriendship command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ResumeFriendship command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RenewFriendship command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(TerminateFriendship command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CorrectFriendshipChange command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RetractFriendshipChange command, CommandMessage<?> message, OfficeClock clock) {
        return change(command, message, clock);
    }

    private Outcome change(PartnerCommand command, CommandMessage<?> message, OfficeClock clock) {
        return once(message, () -> PartnerDecider.decide(command, state, PartnerFacts.onlyToday(clock.today())));
    }

    @EventSourcingHandler
    void on(
            PartnerEvent event,
            @MetaDataValue(Provenance.COMMAND_ID) @Nullable String commandId,
            @SequenceNumber long sequence) {
        state = PartnerEvolution.evolve(state, event, sequence);
        remember(event.partnerId().stream(), event, commandId, sequence);
    }
}
