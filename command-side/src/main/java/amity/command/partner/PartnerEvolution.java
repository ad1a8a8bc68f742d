package amity.command.partner;

import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.value.Tier;

/** How each fact moves a partner on. */
final class PartnerEvolution {

    private PartnerEvolution() {}

    static PartnerState evolve(PartnerState state, PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered registered -> new PartnerState.Registered();
            case FriendshipSigned signed ->
                new PartnerState.Open(signed.tier(), state.ties().signed(signed.date()));
            case FriendshipEvent change ->
                switch (state) {
                    case PartnerState.Open open -> changed(open.tier(), false, open.ties(), change);
                    case PartnerState.Suspended open -> changed(open.tier(), true, open.ties(), change);
                    case PartnerState.Unregistered none -> throw impossible(state, change);
                    case PartnerState.Registered none -> throw impossible(state, change);
                    case PartnerState.Terminated none -> throw impossible(state, change);
                };
        };
    }

    private static PartnerState changed(Tier tier, boolean suspended, TieHistory before, FriendshipEvent event) {
        TieHistory ties = before.changed(event.date());
        return switch (event) {
            case FriendshipSigned signed -> new PartnerState.Open(signed.tier(), before.signed(signed.date()));
            case FriendshipUpgraded upgraded -> open(upgraded.tier(), suspended, ties);
            case FriendshipRenewed renewed -> open(tier, suspended, ties);
            case FriendshipSuspended now -> open(tier, true, ties);
            case FriendshipResumed now -> open(tier, false, ties);
            case FriendshipTerminated end -> new PartnerState.Terminated(before.terminated(end.date()));
        };
    }

    private static PartnerState open(Tier tier, boolean suspended, TieHistory ties) {
        return suspended ? new PartnerState.Suspended(tier, ties) : new PartnerState.Open(tier, ties);
    }

    private static IllegalStateException impossible(PartnerState state, FriendshipEvent event) {
        return new IllegalStateException(event + " cannot follow " + state);
    }
}
