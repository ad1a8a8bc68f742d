package amity.message.partner;

import amity.message.store.Stored;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place abroad became known to the office. */
@Stored(name = "amity.PartnerRegistered", revision = "1")
public record PartnerRegistered(
        PartnerId partnerId,
        String nameEn,
        String nameZh,
        @Nullable String nameLocal,
        CountryCode countryCode,
        PartnerKind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        List<String> aliases)
        implements PartnerEvent {

    public PartnerRegistered {
        aliases = List.copyOf(aliases);
    }
}
