package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of the friendship with a registered partner. */
public sealed interface FriendshipCommand extends PartnerCommand
        permits SignFriendship,
                UpgradeFriendship,
                SuspendFriendship,
                ResumeFriendship,
                RenewFriendship,
                TerminateFriendship {

    /** The day on which it took effect; null is unknown. */
    @Nullable
    EdtfDate date();

    /** Dates that other sources give. */
    List<DateAlternative> alternatives();
}
