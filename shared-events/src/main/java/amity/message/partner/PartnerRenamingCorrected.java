package amity.message.partner;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place is believed to have been renamed otherwise. @param change the number of its event, from 0 */
@Stored(name = "amity.PartnerRenamingCorrected", revision = "1")
public record PartnerRenamingCorrected(PartnerId partnerId, long change, Renaming renaming, String reason)
        implements PartnerEvent, Corrected {

    @Override
    public @Nullable EdtfDate date() {
        return renaming.date();
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
