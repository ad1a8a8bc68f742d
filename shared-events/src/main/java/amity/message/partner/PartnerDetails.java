package amity.message.partner;

import amity.message.Content;
import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a place abroad.
 *
 * @param lat degrees north, null where unknown
 * @param lon degrees east
 */
public record PartnerDetails(
        String nameEn,
        String nameZh,
        @Nullable String nameLocal,
        CountryCode countryCode,
        PartnerKind kind,
        @Nullable Double lat,
        @Nullable Double lon,
        List<String> aliases)
        implements Content {

    public PartnerDetails {
        aliases = Lists.copy(aliases);
    }

    @Override
    public @Nullable EdtfDate date() {
        return null;
    }

    /** The place itself is named by its id. */
    @Override
    public List<PartnerId> partners() {
        return List.of();
    }

    /** As a command may state it. @throws amity.message.value.InvalidValue naming the field */
    PartnerDetails checked() {
        return new PartnerDetails(
                Texts.required("nameEn", nameEn, Texts.NAME),
                Texts.required("nameZh", nameZh, Texts.NAME),
                Texts.optional("nameLocal", nameLocal, Texts.NAME),
                Required.field(countryCode, "countryCode"),
                Required.field(kind, "kind"),
                Numbers.degrees("lat", lat, 90),
                Numbers.degrees("lon", lon, 180),
                Texts.all("aliases", aliases, Texts.NAME, 50));
    }
}
