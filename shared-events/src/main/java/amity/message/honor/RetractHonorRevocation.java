package amity.message.honor;

import amity.message.value.HonorId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** Says that an award was never taken back: it stands. */
public record RetractHonorRevocation(HonorId honorId, String reason) implements HonorCommand {

    public RetractHonorRevocation {
        Required.field(honorId, "honorId");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
