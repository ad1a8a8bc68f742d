package amity.message.partner;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import org.jspecify.annotations.Nullable;

/** Records that an open friendship was renewed at its tier. */
public record RenewFriendship(PartnerId partnerId, @Nullable EdtfDate date) implements FriendshipCommand {

    public RenewFriendship {
        Required.field(partnerId, "partnerId");
    }
}
