package amity.message.honor;

import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** States anew when and why an award was taken back. @param revocationReason why it was; {@code reason}: why this is corrected */
public record CorrectHonorRevocation(
        HonorId honorId, @Nullable EdtfDate date, @Nullable String revocationReason, String reason)
        implements HonorCommand {

    public CorrectHonorRevocation {
        Required.field(honorId, "honorId");
        revocationReason = Texts.optional("revocationReason", revocationReason, Texts.SENTENCE);
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
