package amity.message.figure;

import amity.message.record.Contents;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import amity.message.value.Lists;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that the office published: a claim, to be reconciled with what the records say.
 *
 * @param measure what it counts
 * @param subject which honor, agreement, unit or type it counts, where the measure needs to know
 * @param number null where a date was published
 * @param upTo the upper end, where a range was published
 * @param qualifier null is exact
 * @param published the date, where that is what was published
 * @param date as of which it was true
 * @param phrase in the words of the source
 */
public record PublishedFigure(
        Measure measure,
        @Nullable String subject,
        List<PartnerId> partnerIds,
        String title,
        @Nullable String titleEn,
        @Nullable EdtfDate date,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upTo,
        @Nullable Qualifier qualifier,
        @Nullable EdtfDate published,
        @Nullable String phrase,
        @Nullable String detail,
        List<DateAlternative> alternatives)
        implements RecordContent {

    public PublishedFigure {
        partnerIds = Lists.copy(partnerIds);
        alternatives = Lists.copy(alternatives);
    }

    @Override
    public Measure type() {
        return measure;
    }

    @Override
    public PublishedFigure checked() {
        if ((number == null) == (published == null)) {
            throw InvalidValue.in("number", "number-or-date");
        }
        if (upTo != null && (number == null || upTo.compareTo(number) < 0)) {
            throw InvalidValue.in("upTo", "range-reversed");
        }
        return new PublishedFigure(
                Required.field(measure, "measure"),
                Texts.optional("subject", subject, Texts.NAME),
                Contents.partners(partnerIds),
                Texts.required("title", title, Texts.SENTENCE),
                Texts.optional("titleEn", titleEn, Texts.SENTENCE),
                date,
                Numbers.amount("number", number),
                Numbers.amount("upTo", upTo),
                qualifier,
                published,
                Texts.optional("phrase", phrase, Texts.SENTENCE),
                Texts.optional("detail", detail, Texts.SENTENCE),
                DateAlternative.checked(alternatives));
    }
}
