package amity.message.fair;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fair, festival or forum that was attended.
 *
 * @param direction inbound: partners came to one of the home city; outbound: the home city went to theirs
 * @param yearly true: a practice of every year
 */
public record Fair(
        FairType type,
        Direction direction,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable People people,
        @Nullable Boolean yearly,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public Fair {
        partnerIds = Lists.copy(partnerIds);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public Fair checked() {
        return new Fair(
                Required.field(type, "type"),
                Required.field(direction, "direction"),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                people,
                yearly,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
