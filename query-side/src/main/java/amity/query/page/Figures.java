package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.Honors;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.query.YearRow;
import amity.message.query.YearlyVisits;
import amity.message.value.CountryCode;
import amity.message.value.Tier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers at the head of the page. */
record Figures(List<Figure> all) {

    /** @param key names the figure in the page: stable */
    record Figure(String key, String label, int certain, int possible) {}

    static Figures of(Roster roster, YearlyVisits visits, Honors honors, Words words) {
        int year = roster.asOf().getYear();
        return new Figures(List.of(
                tier(roster, Tier.SISTER_CITY, "sister-cities", words),
                tier(roster, Tier.FRIENDLY_EXCHANGE_CITY, "exchange-cities", words),
                tier(roster, Tier.LETTER_OF_INTENT, "letters-of-intent", words),
                figure("countries", words.of("figure.countries"), countries(roster)),
                figure("visits", words.of("figure.visits", Integer.toString(year)), visitsIn(year, visits)),
                figure("honors", words.of("figure.honors"), honors.standing())));
    }

    static Count visitsIn(int year, YearlyVisits visits) {
        return visits.rows().stream()
                .filter(row -> row.year() != null && row.year() == year)
                .map(YearRow::visits)
                .reduce(Count.NONE, Count::plus);
    }

    /** Countries with a counted tie; possible are those where no tie is certain. */
    private static Count countries(Roster roster) {
        Set<CountryCode> certain = roster.entries().stream()
                .filter(entry -> entry.tier() != Tier.LETTER_OF_INTENT && entry.certainty() == Certainty.CERTAIN)
                .map(RosterEntry::country)
                .collect(Collectors.toSet());
        Set<CountryCode> possible = roster.entries().stream()
                .filter(entry -> entry.tier() != Tier.LETTER_OF_INTENT)
                .map(RosterEntry::country)
                .collect(Collectors.toCollection(HashSet::new));
        possible.removeAll(certain);
        return new Count(certain.size(), possible.size());
    }

    private static Figure tier(Roster roster, Tier tier, String key, Words words) {
        return figure(key, words.of("tiers." + tier.name()), roster.counts().getOrDefault(tier, Count.NONE));
    }

    private static Figure figure(String key, String label, Count count) {
        return new Figure(key, label, count.certain(), count.possible());
    }
}
