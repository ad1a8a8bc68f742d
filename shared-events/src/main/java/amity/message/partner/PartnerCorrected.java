package amity.message.partner;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something else is believed of a partner. */
@Stored(name = "amity.PartnerCorrected", revision = "1")
public record PartnerCorrected(PartnerId partnerId, PartnerDetails details, String reason)
        implements PartnerEvent, Corrected {

    @Override
    public @Nullable EdtfDate date() {
        return details.date();
    }

    @Override
    public List<PartnerId> partners() {
        return List.of(partnerId);
    }

    @Override
    public Target target() {
        return Target.BEGINNING;
    }
}
