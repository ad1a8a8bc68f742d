package amity.message.partner;

import amity.message.value.CountryCode;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registers a place abroad, once, under an id that the office chooses. */
public record RegisterPartner(
        PartnerId partnerId,
        String nameEn,
        String nameZh,
        @Nullable String nameLocal,
        CountryCode countryCode,
        PartnerKind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        List<String> aliases)
        implements PartnerCommand {

    public RegisterPartner {
        Required.field(partnerId, "partnerId");
        nameEn = Texts.required("nameEn", nameEn, Texts.NAME);
        nameZh = Texts.required("nameZh", nameZh, Texts.NAME);
        nameLocal = Texts.optional("nameLocal", nameLocal, Texts.NAME);
        Required.field(countryCode, "countryCode");
        Required.field(kind, "kind");
        lat = Numbers.degrees("lat", lat, 90);
        lon = Numbers.degrees("lon", lon, 180);
        aliases = Texts.all("aliases", aliases, Texts.NAME, 50);
    }
}
