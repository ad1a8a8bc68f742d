package amity.message.partner;

import amity.message.Stated;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of a friendship. */
public sealed interface FriendshipEvent extends PartnerEvent, Stated
        permits FriendshipSigned,
                FriendshipUpgraded,
                FriendshipSuspended,
                FriendshipResumed,
                FriendshipRenewed,
                FriendshipTerminated {

    /** The day on which it took effect; null is unknown. */
    @Override
    @Nullable
    EdtfDate date();

    /** Dates that other sources give. */
    List<DateAlternative> alternatives();

    @Override
    default List<PartnerId> partners() {
        return List.of(partnerId());
    }
}
