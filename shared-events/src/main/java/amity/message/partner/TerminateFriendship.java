package amity.message.partner;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** Records that an open friendship ended; nothing follows but a new signing. */
public record TerminateFriendship(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @Nullable String reason) implements FriendshipCommand {

    public TerminateFriendship {
        Required.field(partnerId, "partnerId");
        reason = Texts.optional("reason", reason, Texts.SENTENCE);
    }
}
