package amity.message.partner;

import amity.message.AmityCommand;
import amity.message.value.PartnerId;

/** What can be asked about a partner and the friendship with it. */
public sealed interface PartnerCommand extends AmityCommand
        permits RegisterPartner,
                CorrectPartner,
                RetractPartner,
                RenamePartner,
                CorrectPartnerRenaming,
                RetractPartnerRenaming,
                MergePartners,
                RetractPartnerMerge,
                FriendshipCommand,
                CorrectFriendshipChange,
                RetractFriendshipChange {

    PartnerId partnerId();

    @Override
    default String stream() {
        return partnerId().stream();
    }
}
