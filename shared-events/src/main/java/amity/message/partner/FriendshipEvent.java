package amity.message.partner;

import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;

/** A change of a friendship. */
public sealed interface FriendshipEvent extends PartnerEvent
        permits FriendshipSigned,
                FriendshipUpgraded,
                FriendshipSuspended,
                FriendshipResumed,
                FriendshipRenewed,
                FriendshipTerminated {

    /** The day on which it took effect; null is unknown. */
    @Nullable
    EdtfDate date();
}
