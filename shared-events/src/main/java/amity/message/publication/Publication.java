package amity.message.publication;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published abroad, or about the friendships.
 *
 * @param languages ISO 639 codes, such as zh or en
 * @param author who wrote or made it
 * @param quantity how many: interviews of a series, for one
 */
public record Publication(
        PublicationType type,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        List<String> languages,
        @Nullable String author,
        @Nullable Integer quantity,
        @Nullable Boolean yearly,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public Publication {
        partnerIds = Lists.copy(partnerIds);
        languages = Lists.copy(languages);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public Publication checked() {
        return new Publication(
                Required.field(type, "type"),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                Texts.all("languages", languages, Texts.NAME, 50),
                Texts.optional("author", author, Texts.NAME),
                Numbers.people("quantity", quantity),
                yearly,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
