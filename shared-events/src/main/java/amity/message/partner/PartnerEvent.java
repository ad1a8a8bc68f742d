package amity.message.partner;

import amity.message.AmityEvent;
import amity.message.value.PartnerId;

/** What happened to a partner and the friendship with it. */
public sealed interface PartnerEvent extends AmityEvent
        permits PartnerRegistered,
                PartnerCorrected,
                PartnerRetracted,
                PartnerRenamed,
                PartnerRenamingCorrected,
                PartnerRenamingRetracted,
                PartnerMerged,
                PartnerMergeRetracted,
                PartnerTookIn,
                PartnerTakingInRetracted,
                FriendshipEvent,
                FriendshipChangeCorrected,
                FriendshipChangeRetracted {

    PartnerId partnerId();
}
