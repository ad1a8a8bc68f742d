package amity.message.partner;

import amity.message.Stated;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place abroad became known to the office. */
@Stored(name = "amity.PartnerRegistered", revision = "2")
public record PartnerRegistered(PartnerId partnerId, PartnerDetails details) implements PartnerEvent, Stated {

    @Override
    public @Nullable EdtfDate date() {
        return details.date();
    }

    @Override
    public List<PartnerId> partners() {
        return List.of(partnerId);
    }
}
