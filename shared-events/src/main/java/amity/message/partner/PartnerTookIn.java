package amity.message.partner;

import amity.message.Stated;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner stays for another that is the same place. Recorded together with the {@link PartnerMerged} of the other, so that
 * whatever is decided of the two at one moment is decided one after the other.
 *
 * @param givenUp the other
 */
@Stored(name = "amity.PartnerTookIn", revision = "1")
public record PartnerTookIn(PartnerId partnerId, PartnerId givenUp, String reason) implements PartnerEvent, Stated {

    @Override
    public @Nullable EdtfDate date() {
        return null;
    }

    @Override
    public List<PartnerId> partners() {
        return List.of(partnerId, givenUp);
    }
}
