package amity.message.partner;

import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import amity.message.value.Tier;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States a recorded change of a friendship anew, whole; what kind of change it was stays.
 *
 * @param change its number in the partner's history
 * @param tier of a signing or upgrade, and of nothing else
 * @param alternatives dates that other sources give, all of them: also the one that was believed so far
 * @param changeReason why the friendship was suspended or ended; {@code reason}: why this is corrected
 */
public record CorrectFriendshipChange(
        PartnerId partnerId,
        Long change,
        @Nullable Tier tier,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives,
        @Nullable String changeReason,
        String reason)
        implements PartnerCommand {

    public CorrectFriendshipChange {
        Required.field(partnerId, "partnerId");
        Required.field(change, "change");
        changeReason = Texts.optional("changeReason", changeReason, Texts.SENTENCE);
        reason = Texts.required("reason", reason, Texts.SENTENCE);
        alternatives = DateAlternative.checked(Lists.copy(alternatives));
    }

    public CorrectFriendshipChange(
            PartnerId partnerId,
            Long change,
            @Nullable Tier tier,
            @Nullable EdtfDate date,
            @Nullable String changeReason,
            String reason) {
        this(partnerId, change, tier, date, List.of(), changeReason, reason);
    }
}
