package amity.message.partner;

import amity.message.Stated;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place is called otherwise, or belongs to another country, from a day on. */
@Stored(name = "amity.PartnerRenamed", revision = "1")
public record PartnerRenamed(PartnerId partnerId, Renaming renaming) implements PartnerEvent, Stated {

    @Override
    public @Nullable EdtfDate date() {
        return renaming.date();
    }

    @Override
    public List<PartnerId> partners() {
        return List.of(partnerId);
    }
}
