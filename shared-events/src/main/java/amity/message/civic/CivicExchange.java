package amity.message.civic;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Citizens who met: celebrations, visits of citizens, culture weeks, youth, monuments.
 *
 * @param direction inbound: to the home city; null where it has none
 * @param anniversary how many years of friendship were celebrated
 * @param yearly true: a practice of every year
 */
public record CivicExchange(
        CivicExchangeType type,
        @Nullable Direction direction,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable People people,
        @Nullable Integer anniversary,
        @Nullable Boolean yearly,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public CivicExchange {
        partnerIds = Lists.copy(partnerIds);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public CivicExchange checked() {
        return new CivicExchange(
                Required.field(type, "type"),
                direction,
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                people,
                Numbers.people("anniversary", anniversary),
                yearly,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
