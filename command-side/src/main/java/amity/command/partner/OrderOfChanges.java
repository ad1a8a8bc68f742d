package amity.command.partner;

import amity.command.desk.FriendshipRefusal;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import java.util.Optional;

/** Which change of a friendship can follow where it stands (rules 1 and 2), and where it leads. Dates are looked at elsewhere. */
final class OrderOfChanges {

    private OrderOfChanges() {}

    static Optional<FriendshipRefusal> refusalOf(FriendshipEvent change, Standing standing) {
        return switch (standing) {
            case Standing.NeverSigned none when change instanceof FriendshipSigned -> Optional.empty();
            case Standing.NeverSigned none -> Optional.of(new FriendshipRefusal.NotSigned(change.partnerId()));
            case Standing.Terminated past when change instanceof FriendshipSigned -> Optional.empty();
            case Standing.Terminated past -> Optional.of(new FriendshipRefusal.Terminated(change.partnerId()));
            case Standing.Open open -> refusalOf(change, open);
        };
    }

    private static Optional<FriendshipRefusal> refusalOf(FriendshipEvent change, Standing.Open open) {
        return switch (change) {
            case FriendshipSigned signed ->
                Optional.of(new FriendshipRefusal.AlreadyOpen(signed.partnerId(), open.tier()));
            case FriendshipUpgraded upgraded when upgraded.tier().isAbove(open.tier()) -> Optional.empty();
            case FriendshipUpgraded upgraded ->
                Optional.of(new FriendshipRefusal.TierNotHigher(open.tier(), upgraded.tier()));
            case FriendshipSuspended suspended
            when open.suspended() -> Optional.of(new FriendshipRefusal.AlreadySuspended(suspended.partnerId()));
            case FriendshipResumed resumed
            when !open.suspended() -> Optional.of(new FriendshipRefusal.NotSuspended(resumed.partnerId()));
            case FriendshipSuspended suspended -> Optional.empty();
            case FriendshipResumed resumed -> Optional.empty();
            case FriendshipRenewed renewed -> Optional.empty();
            case FriendshipTerminated terminated -> Optional.empty();
        };
    }

    static Standing after(Standing standing, FriendshipEvent change) {
        return switch (standing) {
            case Standing.NeverSigned none -> signed(standing, change);
            case Standing.Terminated past -> signed(standing, change);
            case Standing.Open open ->
                switch (change) {
                    case FriendshipSigned again -> throw impossible(standing, change);
                    case FriendshipUpgraded upgraded -> new Standing.Open(upgraded.tier(), open.suspended());
                    case FriendshipSuspended suspended -> new Standing.Open(open.tier(), true);
                    case FriendshipResumed resumed -> new Standing.Open(open.tier(), false);
                    case FriendshipRenewed renewed -> open;
                    case FriendshipTerminated terminated -> new Standing.Terminated();
                };
        };
    }

    private static Standing signed(Standing standing, FriendshipEvent change) {
        if (change instanceof FriendshipSigned signed) {
            return new Standing.Open(signed.tier(), false);
        }
        throw impossible(standing, change);
    }

    private static IllegalStateException impossible(Standing standing, FriendshipEvent change) {
        return new IllegalStateException(change + " cannot follow " + standing);
    }
}
