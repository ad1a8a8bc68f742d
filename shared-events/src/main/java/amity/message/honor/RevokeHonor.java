package amity.message.honor;

import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** Records that an award that stands was taken back. */
public record RevokeHonor(
        HonorId honorId, @Nullable EdtfDate date, @Nullable String reason) implements HonorCommand {

    public RevokeHonor {
        Required.field(honorId, "honorId");
        reason = Texts.optional("reason", reason, Texts.SENTENCE);
    }
}
