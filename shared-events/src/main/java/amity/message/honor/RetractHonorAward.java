package amity.message.honor;

import amity.message.value.HonorId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** Says that a recorded award, and with it its revocation, never took place. */
public record RetractHonorAward(HonorId honorId, String reason) implements HonorCommand {

    public RetractHonorAward {
        Required.field(honorId, "honorId");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
