package amity.command.partner;

import amity.command.desk.DateInFuture;
import amity.command.desk.Decision;
import amity.command.desk.FriendshipRefusal;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerEvent;
import amity.message.partner.RegisterPartner;
import amity.message.partner.SignFriendship;
import java.util.Optional;

/** Decides on a partner's registration and on every change of the friendship with it (rules 1, 2 and 3). */
final class PartnerDecider {

    private PartnerDecider() {}

    static Decision<PartnerEvent> decide(PartnerCommand command, PartnerState state, PartnerFacts facts) {
        return switch (command) {
            case RegisterPartner register ->
                Decision.unless(refusalOf(register, state, facts), PartnerEvents.registered(register));
            case FriendshipCommand change ->
                Decision.unless(refusalOf(change, state, facts), PartnerEvents.changed(change));
        };
    }

    private static Optional<? extends Refusal> refusalOf(
            RegisterPartner command, PartnerState state, PartnerFacts facts) {
        return switch (state) {
            case PartnerState.Unregistered none -> Optional.ofNullable(facts.nameTaken());
            case PartnerState.Registered known -> registered(command);
            case PartnerState.Open known -> registered(command);
            case PartnerState.Suspended known -> registered(command);
            case PartnerState.Terminated known -> registered(command);
        };
    }

    private static Optional<Refusal> registered(RegisterPartner command) {
        return Optional.of(new PartnerRefusal.AlreadyRegistered(command.partnerId()));
    }

    private static Optional<? extends Refusal> refusalOf(
            FriendshipCommand command, PartnerState state, PartnerFacts facts) {
        return DateInFuture.check(command.date(), facts.today())
                .or(() -> outOfOrder(command, state))
                .or(() -> runsBackwards(command, state.ties()));
    }

    private static Optional<Refusal> outOfOrder(FriendshipCommand command, PartnerState state) {
        boolean signs = command instanceof SignFriendship;
        return switch (state) {
            case PartnerState.Unregistered none ->
                Optional.of(new PartnerRefusal.NotRegistered(Rule.ONE_FRIENDSHIP, "partnerId", command.partnerId()));
            case PartnerState.Registered none when signs -> Optional.empty();
            case PartnerState.Registered none -> Optional.of(new FriendshipRefusal.NotSigned(command.partnerId()));
            case PartnerState.Terminated past when signs -> Optional.empty();
            case PartnerState.Terminated past -> Optional.of(new FriendshipRefusal.Terminated(command.partnerId()));
            case PartnerState.Open open -> OpenFriendship.refusalOf(command, open.tier(), false);
            case PartnerState.Suspended open -> OpenFriendship.refusalOf(command, open.tier(), true);
        };
    }

    private static Optional<Refusal> runsBackwards(FriendshipCommand command, TieHistory ties) {
        return Optional.ofNullable(command.date())
                .flatMap(date ->
                        ties.certainlyAfter(date).map(change -> new FriendshipRefusal.DateRunsBackwards(date, change)));
    }
}
