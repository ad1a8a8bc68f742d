package amity.message.partner;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Tier;
import org.jspecify.annotations.Nullable;

/** Records that an open friendship was raised to a higher tier. */
public record UpgradeFriendship(
        PartnerId partnerId, Tier tier, @Nullable EdtfDate date) implements FriendshipCommand {

    public UpgradeFriendship {
        Required.field(partnerId, "partnerId");
        Required.field(tier, "tier");
    }
}
