package amity.message.partner;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a friendship is believed to have been otherwise.
 *
 * @param change the number of its event in the partner's stream, from 0
 * @param tier of a signing or upgrade
 * @param changeReason why the friendship was suspended or ended
 */
@Stored(name = "amity.FriendshipChangeCorrected", revision = "1")
public record FriendshipChangeCorrected(
        PartnerId partnerId,
        long change,
        @Nullable Tier tier,
        @Nullable EdtfDate date,
        @Nullable String changeReason,
        String reason)
        implements PartnerEvent, Corrected {

    @Override
    public List<PartnerId> partners() {
        return List.of(partnerId);
    }

    @Override
    public Target target() {
        return new Target.Numbered(change);
    }
}
