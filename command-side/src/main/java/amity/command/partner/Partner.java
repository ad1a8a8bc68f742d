package amity.command.partner;

import amity.command.desk.Outcome;
import amity.command.desk.RecordShell;
import amity.message.Provenance;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.MergePartners;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenamePartner;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerMerge;
import amity.message.partner.RetractPartnerRenaming;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.platform.home.OfficeClock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateLifecycle;
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
        return decide(
                command,
                message,
                clock,
                facts -> facts.with(names.move(command.partnerId(), stages(), List.of(command.details()))
                        .orElse(null)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CorrectPartner command, CommandMessage<?> message, OfficeClock clock, PartnerNames names) {
        return renamed(command, message, clock, names, known -> known.with(command.details()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            RetractPartner command,
            CommandMessage<?> message,
            OfficeClock clock,
            PartnerNames names,
            PartnerReferences references) {
        return decide(command, message, clock, facts -> {
            if (!(state instanceof PartnerState.Registered)) {
                return facts;
            }
            names.move(command.partnerId(), stages(), List.of());
            return facts.namedBy(references.close(command.partnerId()).orElse(null));
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RenamePartner command, CommandMessage<?> message, OfficeClock clock, PartnerNames names) {
        Renamings.Numbered next = new Renamings.Numbered(Long.MAX_VALUE, command.renaming());
        return renamed(
                command,
                message,
                clock,
                names,
                known -> known.with(known.renamings().with(next)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CorrectPartnerRenaming command, CommandMessage<?> message, OfficeClock clock, PartnerNames names) {
        Renamings.Numbered corrected = new Renamings.Numbered(command.change(), command.renaming());
        return renamed(
                command,
                message,
                clock,
                names,
                known -> known.with(known.renamings().replacing(corrected)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RetractPartnerRenaming command, CommandMessage<?> message, OfficeClock clock, PartnerNames names) {
        return renamed(
                command,
                message,
                clock,
                names,
                known -> known.with(known.renamings().without(command.change())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(MergePartners command, CommandMessage<?> message, OfficeClock clock, OtherPartners others) {
        return decide(command, message, clock, facts -> {
            boolean oneAndTheSame = command.partnerId().equals(command.into());
            return state instanceof PartnerState.Registered && !oneAndTheSame
                    ? facts.staying(others.takeIn(command))
                    : facts;
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RetractPartnerMerge command, CommandMessage<?> message, OfficeClock clock, OtherPartners others) {
        return decide(command, message, clock, facts -> {
            if (state instanceof PartnerState.Merged merged) {
                others.letGo(merged.into(), command);
            }
            return facts;
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
        return decide(command, message, clock, facts -> facts);
    }

    private Outcome renamed(
            PartnerCommand command,
            CommandMessage<?> message,
            OfficeClock clock,
            PartnerNames names,
            UnaryOperator<PartnerState.Registered> change) {
        return decide(
                command,
                message,
                clock,
                facts -> state instanceof PartnerState.Registered known
                        ? facts.with(names.move(
                                        command.partnerId(),
                                        known.stages(),
                                        change.apply(known).stages())
                                .orElse(null))
                        : facts);
    }

    private Outcome decide(
            PartnerCommand command, CommandMessage<?> message, OfficeClock clock, UnaryOperator<PartnerFacts> facts) {
        return once(
                message,
                () -> PartnerDecider.decide(command, state, facts.apply(PartnerFacts.onlyToday(clock.today()))));
    }

    private List<PartnerDetails> stages() {
        return state instanceof PartnerState.Registered known ? known.stages() : List.of();
    }

    PartnerState state() {
        return state;
    }

    /** Recorded together with what another partner is told. */
    void record(PartnerEvent event, MetaData provenance) {
        AggregateLifecycle.apply(event, provenance);
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
