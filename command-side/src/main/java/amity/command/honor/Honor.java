package amity.command.honor;

import amity.command.desk.Outcome;
import amity.command.desk.RecordShell;
import amity.command.partner.PartnerReferences;
import amity.message.Provenance;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.CorrectHonorRevocation;
import amity.message.honor.HonorCommand;
import amity.message.honor.HonorEvent;
import amity.message.honor.RetractHonorAward;
import amity.message.honor.RetractHonorRevocation;
import amity.message.honor.RevokeHonor;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.platform.home.OfficeClock;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One award of an honor, as Axon sees it. An award is in the book of honors while it stands. */
@Aggregate(type = "honor")
class Honor extends RecordShell {

    private HonorState state = new HonorState.Unawarded();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            AwardHonor command,
            CommandMessage<?> message,
            OfficeClock clock,
            PartnerReferences partners,
            HonorBook honors) {
        return decide(command, message, () -> {
            boolean registered = registered(command, command.award(), partners);
            boolean beside = Boolean.TRUE.equals(command.allowRepeat());
            Optional<HonorId> other = honors.enter(command.honorId(), command.award(), beside);
            return new HonorFacts(clock.today(), registered, other.orElse(null));
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            CorrectHonorAward command,
            CommandMessage<?> message,
            OfficeClock clock,
            PartnerReferences partners,
            HonorBook honors) {
        return decide(command, message, () -> {
            boolean registered = registered(command, command.award(), partners);
            boolean beside = Boolean.TRUE.equals(command.allowRepeat());
            Optional<HonorId> other = state instanceof HonorState.Standing(Award award)
                    ? honors.move(command.honorId(), award, command.award(), beside)
                    : Optional.empty();
            return new HonorFacts(clock.today(), registered, other.orElse(null));
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RetractHonorAward command, CommandMessage<?> message, OfficeClock clock, HonorBook honors) {
        return decide(command, message, () -> struck(command, clock, honors));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RevokeHonor command, CommandMessage<?> message, OfficeClock clock, HonorBook honors) {
        return decide(command, message, () -> struck(command, clock, honors));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CorrectHonorRevocation command, CommandMessage<?> message, OfficeClock clock) {
        return decide(command, message, () -> HonorFacts.onlyToday(clock.today()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RetractHonorRevocation command, CommandMessage<?> message, OfficeClock clock, HonorBook honors) {
        return decide(command, message, () -> {
            Optional<HonorId> other = state instanceof HonorState.Revoked revoked
                    ? honors.restore(command.honorId(), revoked.award())
                    : Optional.empty();
            return new HonorFacts(clock.today(), true, other.orElse(null));
        });
    }

    @EventSourcingHandler
    void on(
            HonorEvent event,
            @MetaDataValue(Provenance.COMMAND_ID) @Nullable String commandId,
            @SequenceNumber long sequence) {
        state = HonorEvents.evolve(state, event);
        remember(event.honorId().stream(), event, commandId, sequence);
    }

    private Outcome decide(HonorCommand command, CommandMessage<?> message, Supplier<HonorFacts> facts) {
        return once(message, () -> HonorDecider.decide(command, state, facts.get()));
    }

    private HonorFacts struck(HonorCommand command, OfficeClock clock, HonorBook honors) {
        if (state instanceof HonorState.Standing(Award award)) {
            honors.strike(command.honorId(), award);
        }
        return HonorFacts.onlyToday(clock.today());
    }

    private static boolean registered(HonorCommand command, Award award, PartnerReferences partners) {
        PartnerId partner = award.recipient().partnerId();
        return partner == null || partners.named(partner, command.stream()).isPresent();
    }
}
