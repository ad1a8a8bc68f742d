package amity.message.expert;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Lists;
import amity.message.value.Money;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Experts who were engaged.
 *
 * @param direction inbound: they came to the home city
 * @param date when; a span is from and to
 * @param expert name, of one
 * @param employer who engaged them
 * @param field what they are experts in
 * @param yearly true: so many come every year
 */
public record ExpertEngagement(
        Direction direction,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable People people,
        @Nullable Money funds,
        @Nullable String expert,
        @Nullable String employer,
        @Nullable String field,
        @Nullable Boolean yearly,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public ExpertEngagement {
        partnerIds = Lists.copy(partnerIds);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public ExpertEngagement checked() {
        return new ExpertEngagement(
                Required.field(direction, "direction"),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                people,
                funds,
                Texts.optional("expert", expert, Texts.NAME),
                Texts.optional("employer", employer, Texts.NAME),
                Texts.optional("field", field, Texts.NAME),
                yearly,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
