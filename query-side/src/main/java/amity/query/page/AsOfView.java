package amity.query.page;

import amity.message.query.Count;
import amity.message.query.Roster;
import amity.message.value.Tier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The control that sets the day.
 *
 * @param value what stands in the date field
 * @param position the last event that the answer knows of
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
        long position,
        String said) {

    static AsOfView of(AsOf asOf, LocalDate today, int firstYear, Roster roster, Words words) {
        String text = words.day(asOf.day());
        return new AsOfView(
                asOf.day().toString(),
                text,
                asOf.day().getYear(),
                firstYear,
                today.getYear(),
                today,
                asOf.problemIn(words),
                roster.position(),
                words.of(
                        "as-of.said",
                        text,
                        count(roster, Tier.SISTER_CITY, words),
                        count(roster, Tier.FRIENDLY_EXCHANGE_CITY, words),
                        count(roster, Tier.LETTER_OF_INTENT, words)));
    }

    private static String count(Roster roster, Tier tier, Words words) {
        return words.count(roster.counts().getOrDefault(tier, Count.NONE));
    }
}
