package amity.query.page;

import amity.message.query.Activity;
import amity.message.record.RecordKind;
import amity.message.value.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What happened last with a partner.
 *
 * @param href of the record; null of a visit or an honor, which have no page of their own
 * @param ago how long, such as {@code at least 3 years ago} where the date is vague
 */
record LastActivity(String what, @Nullable String href, String date, String dateEdtf, String ago) {

    private static final int MONTHS_IN_A_YEAR = 12;

    static LastActivity of(Activity last, Teller teller) {
        Words words = teller.words();
        Long atMost = last.monthsSinceAtMost();
        boolean vague = atMost == null || atMost != last.monthsSince();
        String since = ago(last.monthsSince(), words);
        return new LastActivity(
                words.event(last.event()),
                RecordKind.ofStream(last.record())
                        .map(kind -> teller.href(kind, new RecordId(idOf(last.record()))))
                        .orElse(null),
                words.date(last.date()),
                last.date().toString(),
                vague ? words.of("qualified.AT_LEAST", since) : since);
    }

    private static String idOf(String stream) {
        return stream.substring(stream.indexOf('/') + 1);
    }

    private static String ago(long months, Words words) {
        return months < 2 * MONTHS_IN_A_YEAR
                ? words.of("coverage.months-ago", Long.toString(months))
                : words.of("coverage.years-ago", Long.toString(months / MONTHS_IN_A_YEAR));
    }
}
