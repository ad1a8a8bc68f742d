package amity.query.page;

import amity.message.query.Count;
import amity.message.query.Roster;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control that sets the day.
 *
 * @param value what stands in the date field
 * @param position the last event that the answer knows of
 * @param rest what else its form carries
 * @param said the new counts in a sentence, for who cannot see them change
 */
record AsOfView(
        String value,
        String text,
        int year,
        int firstYear,
        int lastYear,
        LocalDate today,
        @Nullable String problem,
        String position,
        List<Parameter> rest,
        String said) {

    static AsOfView of(PageQuery query, LocalDate today, int firstYear, Roster roster, KnownView known, Words words) {
        AsOf asOf = query.from().asOf();
        String text = words.day(asOf.day());
        String counts = words.of(
                "as-of.said",
                text,
                count(roster, Tier.SISTER_CITY, words),
                count(roster, Tier.FRIENDLY_EXCHANGE_CITY, words),
                count(roster, Tier.LETTER_OF_INTENT, words));
        return new AsOfView(
                asOf.day().toString(),
                text,
                asOf.day().getYear(),
                firstYear,
                today.getYear(),
                today,
                asOf.problemIn(words),
                Long.toString(roster.position()),
                query.besides("asOf"),
                known.sentence() == null ? counts : counts + " " + known.sentence());
    }

    private static String count(Roster roster, Tier tier, Words words) {
        return words.count(roster.counts().getOrDefault(tier, Count.NONE));
    }
}
