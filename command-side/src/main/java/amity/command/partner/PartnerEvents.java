package amity.command.partner;

import amity.message.partner.FriendshipCommand;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;

/** The fact that each command states, once it is accepted. */
final class PartnerEvents {

    private PartnerEvents() {}

    static PartnerRegistered registered(RegisterPartner command) {
        return new PartnerRegistered(
                command.partnerId(),
                command.nameEn(),
                command.nameZh(),
                command.nameLocal(),
                command.countryCode(),
                command.kind(),
                command.lat(),
                command.lon(),
                command.aliases());
    }

    static FriendshipEvent changed(FriendshipCommand command) {
        return switch (command) {
            case SignFriendship it -> new FriendshipSigned(it.partnerId(), it.tier(), it.date());
            case UpgradeFriendship it -> new FriendshipUpgraded(it.partnerId(), it.tier(), it.date());
            case SuspendFriendship it -> new FriendshipSuspended(it.partnerId(), it.date(), it.reason());
            case ResumeFriendship it -> new FriendshipResumed(it.partnerId(), it.date());
            case RenewFriendship it -> new FriendshipRenewed(it.partnerId(), it.date());
            case TerminateFriendship it -> new FriendshipTerminated(it.partnerId(), it.date(), it.reason());
        };
    }
}
