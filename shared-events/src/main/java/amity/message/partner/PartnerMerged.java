package amity.message.partner;

import amity.message.Stated;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner is the same place as another, and is given up for it: what names it is from now on about the one that stays.
 *
 * @param into the one that stays
 */
@Stored(name = "amity.PartnerMerged", revision = "1")
public record PartnerMerged(PartnerId partnerId, PartnerId into, String reason) implements PartnerEvent, Stated {

    @Override
    public @Nullable EdtfDate date() {
        return null;
    }

    @Override
    public List<PartnerId> partners() {
        return List.of(partnerId, into);
    }
}
