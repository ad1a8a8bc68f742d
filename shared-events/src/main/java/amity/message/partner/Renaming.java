package amity.message.partner;

import amity.message.Content;
import amity.message.record.DateAlternative;
import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Texts;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a place is called from a day on, or to which country it belongs: what is null stays as it was.
 *
 * @param why it was renamed, such as a decree or the end of a state
 */
public record Renaming(
        @Nullable String nameEn,
        @Nullable String nameZh,
        @Nullable String nameLocal,
        @Nullable CountryCode countryCode,
        @Nullable EdtfDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateAlternative> alternatives,
        @Nullable String why)
        implements Content {

    public Renaming {
        alternatives = Lists.copy(alternatives);
    }

    /** The place itself is named by the id of its record. */
    @Override
    public List<PartnerId> partners() {
        return List.of();
    }

    /** What is known of the place from then on. @param before what was known until then */
    public PartnerDetails after(PartnerDetails before) {
        return new PartnerDetails(
                nameEn == null ? before.nameEn() : nameEn,
                nameZh == null ? before.nameZh() : nameZh,
                nameLocal == null ? before.nameLocal() : nameLocal,
                countryCode == null ? before.countryCode() : countryCode,
                before.kind(),
                before.lat(),
                before.lon(),
                before.aliases());
    }

    /** As a command may state it. @throws InvalidValue naming the field; {@code renaming-empty} where nothing is new */
    Renaming checked() {
        Renaming checked = new Renaming(
                Texts.optional("nameEn", nameEn, Texts.NAME),
                Texts.optional("nameZh", nameZh, Texts.NAME),
                Texts.optional("nameLocal", nameLocal, Texts.NAME),
                countryCode,
                date,
                DateAlternative.checked(alternatives),
                Texts.optional("why", why, Texts.SENTENCE));
        if (checked.nameEn == null
                && checked.nameZh == null
                && checked.nameLocal == null
                && checked.countryCode == null) {
            throw InvalidValue.in("nameEn", "renaming-empty");
        }
        return checked;
    }
}
