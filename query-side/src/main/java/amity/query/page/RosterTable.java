package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.query.TieStatus;
import amity.message.value.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roster as a table.
 *
 * @param held how many rows there are without the filter
 * @param someCertain whether one of these is certain
 */
record RosterTable(List<SortChoice> columns, List<Row> rows, int held, boolean someCertain, boolean filtered) {

    /** @param signed when the tie was first signed, where that is not when it came to this tier */
    record Row(
            String id,
            String href,
            PlaceName name,
            String country,
            Tier tier,
            String tierName,
            boolean suspended,
            boolean suspensionPossible,
            String since,
            @Nullable String sinceEdtf,
            @Nullable String signed,
            @Nullable String until,
            boolean possible) {}

    static RosterTable of(Roster roster, PageQuery query, Words words) {
        List<Row> rows = roster.entries().stream()
                .filter(entry -> query.tier() == null || entry.tier() == query.tier())
                .filter(entry -> matches(entry, query.text(), words))
                .sorted(query.sort().order(words, query.descending()))
                .map(entry -> row(entry, query.from(), words))
                .toList();
        boolean filtered = query.tier() != null || !query.text().isEmpty();
        boolean someCertain = roster.entries().stream().anyMatch(entry -> entry.certainty() == Certainty.CERTAIN);
        return new RosterTable(columns(query, words), rows, roster.entries().size(), someCertain, filtered);
    }

    static Row row(RosterEntry entry, Perspective from, Words words) {
        boolean raised = entry.signed() != null && !entry.signed().equals(entry.since());
        return new Row(
                entry.partner().value(),
                from.to("/partners/" + entry.partner()),
                PlaceName.of(entry.names(), words),
                words.country(entry.country()),
                entry.tier(),
                words.tier(entry.tier()),
                entry.status() == TieStatus.SUSPENDED,
                entry.statusCertainty() == Certainty.POSSIBLE,
                words.date(entry.since()),
                entry.since() == null ? null : entry.since().toString(),
                raised ? words.date(entry.signed()) : null,
                entry.until() == null ? null : words.date(entry.until()),
                entry.certainty() == Certainty.POSSIBLE);
    }

    private static List<SortChoice> columns(PageQuery query, Words words) {
        return Stream.of(RosterSort.NAME, RosterSort.COUNTRY, RosterSort.TIER, RosterSort.SINCE)
                .map(sort -> column(sort, query, words))
                .toList();
    }

    private static SortChoice column(RosterSort sort, PageQuery query, Words words) {
        String key = sort.name().toLowerCase(Locale.ROOT);
        String direction = query.descending() ? "descending" : "ascending";
        return new SortChoice(
                key,
                words.of("roster.column." + key),
                query.sortedBy(sort).href(),
                sort == query.sort() ? direction : null);
    }

    private static boolean matches(RosterEntry entry, String text, Words words) {
        String sought = text.toLowerCase(Locale.ROOT);
        String local = entry.names().local();
        return Arrays.asList(
                        entry.names().en(),
                        entry.names().zh(),
                        local == null ? "" : local,
                        entry.partner().value(),
                        words.country(entry.country()),
                        Locale.of("", entry.country().value()).getDisplayCountry(Locale.ENGLISH),
                        Locale.of("", entry.country().value()).getDisplayCountry(Locale.CHINESE))
                .stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought));
    }
}
