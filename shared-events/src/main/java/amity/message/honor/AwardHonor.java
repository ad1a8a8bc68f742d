package amity.message.honor;

import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.Required;
import amity.message.value.Texts;
import org.jspecify.annotations.Nullable;

/** Records that an honor was awarded. The same honor to the same recipient in the same year needs {@code allowRepeat}. */
public record AwardHonor(
        HonorId honorId,
        String honor,
        @Nullable String honorEn,
        Recipient recipient,
        @Nullable EdtfDate date,
        @Nullable String awardedBy,
        @Nullable Boolean allowRepeat)
        implements HonorCommand {

    public AwardHonor {
        Required.field(honorId, "honorId");
        honor = Texts.required("honor", honor, Texts.NAME);
        honorEn = Texts.optional("honorEn", honorEn, Texts.NAME);
        Required.field(recipient, "recipient");
        awardedBy = Texts.optional("awardedBy", awardedBy, Texts.NAME);
    }
}
