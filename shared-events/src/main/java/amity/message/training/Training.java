package amity.message.training;

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
 * People who learned: trainings, trainees, exchange officers, study stays.
 *
 * @param direction inbound: they came to the home city
 * @param date when; a span is from and to
 * @param field what they learned
 * @param yearly true: a practice of every year
 */
public record Training(
        TrainingType type,
        Direction direction,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable People people,
        @Nullable Money funds,
        @Nullable String field,
        @Nullable Boolean yearly,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public Training {
        partnerIds = Lists.copy(partnerIds);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public Training checked() {
        return new Training(
                Required.field(type, "type"),
                Required.field(direction, "direction"),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                people,
                funds,
                Texts.optional("field", field, Texts.NAME),
                yearly,
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
