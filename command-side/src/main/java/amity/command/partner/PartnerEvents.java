package amity.command.partner;

import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.CorrectPartnerRenaming;
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
import amity.message.partner.MergePartners;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.PartnerRetracted;
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
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import java.util.List;
import java.util.Objects;

/** The facts that commands state, once they are accepted. */
final class PartnerEvents {

    private PartnerEvents() {}

    static PartnerEvent of(PartnerCommand command) {
        return switch (command) {
            case RegisterPartner it -> new PartnerRegistered(it.partnerId(), it.details());
            case CorrectPartner it -> new PartnerCorrected(it.partnerId(), it.details(), it.reason());
            case RetractPartner it -> new PartnerRetracted(it.partnerId(), it.reason());
            case RenamePartner it -> new PartnerRenamed(it.partnerId(), it.renaming());
            case CorrectPartnerRenaming it ->
                new PartnerRenamingCorrected(it.partnerId(), it.change(), it.renaming(), it.reason());
            case RetractPartnerRenaming it -> new PartnerRenamingRetracted(it.partnerId(), it.change(), it.reason());
            case MergePartners it -> new PartnerMerged(it.partnerId(), it.into(), it.reason());
            case RetractPartnerMerge it -> new PartnerMergeRetracted(it.partnerId(), it.reason());
            case FriendshipCommand it -> changed(it);
            case CorrectFriendshipChange it -> corrected(it);
            case RetractFriendshipChange it -> new FriendshipChangeRetracted(it.partnerId(), it.change(), it.reason());
        };
    }

    static FriendshipChangeCorrected corrected(CorrectFriendshipChange it) {
        return new FriendshipChangeCorrected(
                it.partnerId(), it.change(), it.tier(), it.date(), it.alternatives(), it.changeReason(), it.reason());
    }

    static FriendshipEvent changed(FriendshipCommand command) {
        return switch (command) {
            case SignFriendship it -> new FriendshipSigned(it.partnerId(), it.tier(), it.date(), it.alternatives());
            case UpgradeFriendship it ->
                new FriendshipUpgraded(it.partnerId(), it.tier(), it.date(), it.alternatives());
            case SuspendFriendship it ->
                new FriendshipSuspended(it.partnerId(), it.date(), it.reason(), it.alternatives());
            case ResumeFriendship it -> new FriendshipResumed(it.partnerId(), it.date(), it.alternatives());
            case RenewFriendship it -> new FriendshipRenewed(it.partnerId(), it.date(), it.alternatives());
            case TerminateFriendship it ->
                new FriendshipTerminated(it.partnerId(), it.date(), it.reason(), it.alternatives());
        };
    }

    /** A change of the same kind with what is believed of it now; a kind without a tier or a reason leaves them aside. */
    static FriendshipEvent restated(FriendshipEvent change, FriendshipChangeCorrected by) {
        EdtfDate date = by.date();
        List<DateAlternative> others = by.alternatives();
        return switch (change) {
            case FriendshipSigned it ->
                new FriendshipSigned(it.partnerId(), Objects.requireNonNull(by.tier()), date, others);
            case FriendshipUpgraded it ->
                new FriendshipUpgraded(it.partnerId(), Objects.requireNonNull(by.tier()), date, others);
            case FriendshipSuspended it -> new FriendshipSuspended(it.partnerId(), date, by.changeReason(), others);
            case FriendshipResumed it -> new FriendshipResumed(it.partnerId(), date, others);
            case FriendshipRenewed it -> new FriendshipRenewed(it.partnerId(), date, others);
            case FriendshipTerminated it -> new FriendshipTerminated(it.partnerId(), date, by.changeReason(), others);
        };
    }
}
