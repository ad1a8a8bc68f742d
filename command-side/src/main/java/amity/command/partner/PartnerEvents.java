package amity.command.partner;

import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRetracted;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts that commands state, once they are accepted. */
final class PartnerEvents {

    private PartnerEvents() {}

    static PartnerEvent of(PartnerCommand command) {
        return switch (command) {
            case RegisterPartner it -> new PartnerRegistered(it.partnerId(), it.details());
            case CorrectPartner it -> new PartnerCorrected(it.partnerId(), it.details(), it.reason());
            case RetractPartner it -> new PartnerRetracted(it.partnerId(), it.reason());
            case FriendshipCommand it -> changed(it);
            case CorrectFriendshipChange it ->
                new FriendshipChangeCorrected(
                        it.partnerId(), it.change(), it.tier(), it.date(), it.changeReason(), it.reason());
            case RetractFriendshipChange it -> new FriendshipChangeRetracted(it.partnerId(), it.change(), it.reason());
        };
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

    /** A change of the same kind with what is believed of it now; a kind without a tier or a reason leaves them aside. */
    static FriendshipEvent restated(
            FriendshipEvent change, @Nullable Tier tier, @Nullable EdtfDate date, @Nullable String reason) {
        return switch (change) {
            case FriendshipSigned it -> new FriendshipSigned(it.partnerId(), Objects.requireNonNull(tier), date);
            case FriendshipUpgraded it -> new FriendshipUpgraded(it.partnerId(), Objects.requireNonNull(tier), date);
            case FriendshipSuspended it -> new FriendshipSuspended(it.partnerId(), date, reason);
            case FriendshipResumed it -> new FriendshipResumed(it.partnerId(), date);
            case FriendshipRenewed it -> new FriendshipRenewed(it.partnerId(), date);
            case FriendshipTerminated it -> new FriendshipTerminated(it.partnerId(), date, reason);
        };
    }
}
