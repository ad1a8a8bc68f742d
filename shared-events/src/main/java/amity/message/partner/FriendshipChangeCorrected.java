package amity.message.partner;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.record.DateAlternative;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a friendship is believed to have been otherwise.
 *
 * @param change the number of its event in the partner's stream, from 0
 * @param tier of a signing or upgrade
 * @param alternatives dates that other sources give
 * @param changeReason why the friendship was suspended or ended
 */
@Stored(name = "amity.FriendshipChangeCorrected", revision = "1")
public record FriendshipChangeCorrected(
        PartnerId partnerId,
        long change,
        @Nullable Tier tier,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives,
        @Nullable String changeReason,
        String reason)
        implements PartnerEvent, Corrected {

    public FriendshipChangeCorrected {
        alternatives = Lists.copy(alternatives);
    }

    public FriendshipChangeCorrected(
            PartnerId partnerId,
            long change,
            @Nullable Tier tier,
            @Nullable EdtfDate date,
            @Nullable String changeReason,
            String reason) {
        this(partnerId, change, tier, date, List.of(), changeReason, reason);
    }

    @Override
    public List<PartnerId> partners() {
        return List.of(partnerId);
    }

    @Override
    public Target target() {
        return new Target.Numbered(change);
    }
}
