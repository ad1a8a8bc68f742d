package amity.command.partner;

import amity.command.desk.FriendshipRefusal;
import amity.command.desk.Refusal;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.value.Tier;
import java.util.Optional;

/** What can follow while a friendship is open. A suspended one is open too: it can be upgraded, renewed, terminated. */
final class OpenFriendship {

    private OpenFriendship() {}

    static Optional<Refusal> refusalOf(FriendshipCommand command, Tier tier, boolean suspended) {
        return switch (command) {
            case SignFriendship sign -> Optional.of(new FriendshipRefusal.AlreadyOpen(sign.partnerId(), tier));
            case UpgradeFriendship upgrade when upgrade.tier().isAbove(tier) -> Optional.empty();
            case UpgradeFriendship upgrade -> Optional.of(new FriendshipRefusal.TierNotHigher(tier, upgrade.tier()));
            case SuspendFriendship suspend
            when suspended -> Optional.of(new FriendshipRefusal.AlreadySuspended(suspend.partnerId()));
            case ResumeFriendship resume
            when !suspended -> Optional.of(new FriendshipRefusal.NotSuspended(resume.partnerId()));
            case SuspendFriendship suspend -> Optional.empty();
            case ResumeFriendship resume -> Optional.empty();
            case RenewFriendship renew -> Optional.empty();
            case TerminateFriendship terminate -> Optional.empty();
        };
    }
}
