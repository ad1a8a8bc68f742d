package amity.message.partner;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import amity.message.value.Tier;
import org.jspecify.annotations.Nullable;

/**
 * States a recorded change of a friendship anew, whole; what kind of change it was stays.
 *
 * @param change its number in the partner's history
 * @param tier of a signing or upgrade, and of nothing else
 * @param changeReason why the friendship was suspended or ended; {@code reason}: why this is corrected
 */
public record CorrectFriendshipChange(
        PartnerId partnerId,
        Long change,
        @Nullable Tier tier,
        @Nullable EdtfDate date,
        @Nullable String changeReason,
        String reason)
        implements PartnerCommand {

    public CorrectFriendshipChange {
        Required.field(partnerId, "partnerId");
        Required.field(change, "change");
        changeReason = Texts.optional("changeReason", changeReason, Texts.SENTENCE);
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
