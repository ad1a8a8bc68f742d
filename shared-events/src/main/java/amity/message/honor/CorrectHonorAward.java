package amity.message.honor;

import amity.message.value.HonorId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** States a recorded award anew, whole. */
public record CorrectHonorAward(
        HonorId honorId, Award award, @Nullable Boolean allowRepeat, String reason) implements HonorCommand {

    public CorrectHonorAward {
        Required.field(honorId, "honorId");
        award = Required.field(award, "award").checked();
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
