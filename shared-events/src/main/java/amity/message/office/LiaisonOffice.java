package amity.message.office;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office of a partner in the home city, or the reverse.
 *
 * @param direction inbound: of the partner in the home city
 * @param date of its opening
 * @param organization whose it is, where it is not the partner's itself
 */
public record LiaisonOffice(
        Direction direction,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable CountryCode countryCode,
        @Nullable String organization,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public LiaisonOffice {
        partnerIds = Lists.copy(partnerIds);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public LiaisonOffice checked() {
        return new LiaisonOffice(
                Required.field(direction, "direction"),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                countryCode,
                Texts.optional("organization", organization, Texts.NAME),
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
