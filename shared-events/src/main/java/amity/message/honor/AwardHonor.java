package amity.message.honor;

import amity.message.value.HonorId;
import amity.message.value.Required;
import org.jspecify.annotations.Nullable;

/** Records that an honor was awarded. The same honor to the same recipient in the same year needs {@code allowRepeat}. */
public record AwardHonor(
        HonorId honorId, Award award, @Nullable Boolean allowRepeat) implements HonorCommand {

    public AwardHonor {
        Required.field(honorId, "honorId");
        award = Required.field(award, "award").checked();
    }
}
