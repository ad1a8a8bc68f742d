package amity.message.partner;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import org.jspecify.annotations.Nullable;

/** Records that a suspended friendship was resumed. */
public record ResumeFriendship(
        PartnerId partnerId, @Nullable EdtfDate date) implements FriendshipCommand {

    public ResumeFriendship {
        Required.field(partnerId, "partnerId");
    }
}
