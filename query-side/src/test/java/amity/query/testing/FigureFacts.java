package amity.query.testing;

import static amity.query.testing.Facts.date;

import amity.message.figure.Measure;
import amity.message.figure.PublishedFigure;
import amity.message.figure.PublishedFigures.PublishedFigureRecorded;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.RecordId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Published figures in few words: {@code figure("f", SISTER_CITIES, "23", "2016~")}. A number can be a range: {@code 1-2}. */
public final class FigureFacts {

    private FigureFacts() {}

    public static PublishedFigureRecorded figure(
            String id, Measure measure, String number, @Nullable String date, String... partners) {
        return figureOf(id, measure, null, number, null, date, partners);
    }

    public static PublishedFigureRecorded figureOf(
            String id,
            Measure measure,
            @Nullable String subject,
            String number,
            @Nullable Qualifier qualifier,
            @Nullable String date,
            String... partners) {
        String[] range = number.split("-", 2);
        return recorded(
                id,
                measure,
                subject,
                new BigDecimal(range[0]),
                range.length > 1 ? new BigDecimal(range[1]) : null,
                qualifier,
                null,
                date,
                partners);
    }

    /** A date that was published. */
    public static PublishedFigureRecorded datePublished(
            String id, Measure measure, String published, String date, String... partners) {
        return recorded(id, measure, null, null, null, null, published, date, partners);
    }

    private static PublishedFigureRecorded recorded(
            String id,
            Measure measure,
            @Nullable String subject,
            @Nullable BigDecimal number,
            @Nullable BigDecimal upTo,
            @Nullable Qualifier qualifier,
            @Nullable String published,
            @Nullable String date,
            String... partners) {
        return new PublishedFigureRecorded(
                new RecordId(id),
                new PublishedFigure(
                                measure,
                                subject,
                                Arrays.stream(partners).map(PartnerId::new).toList(),
                                "数字" + id,
                                null,
                                date(date),
                                number,
                                upTo,
                                qualifier,
                                date(published),
                                null,
                                null,
                                List.of())
                        .checked());
    }
}
