package amity.message.partner;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Tier;
import org.jspecify.annotations.Nullable;

/** Records that a friendship was signed at a tier. */
public record SignFriendship(
        PartnerId partnerId, Tier tier, @Nullable EdtfDate date) implements FriendshipCommand {

    public SignFriendship {
        Required.field(partnerId, "partnerId");
        Required.field(tier, "tier");
    }
}
