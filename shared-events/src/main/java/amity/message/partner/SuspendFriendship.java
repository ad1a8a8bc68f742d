package amity.message.partner;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** Records that an open friendship was suspended; it stays in the roster. */
public record SuspendFriendship(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @Nullable String reason) implements FriendshipCommand {

    public SuspendFriendship {
        Required.field(partnerId, "partnerId");
        reason = Texts.optional("reason", reason, Texts.SENTENCE);
    }
}
