package amity.query.page;

import amity.message.query.PartnerView;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.platform.home.HomeCity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner.
 *
 * @param position such as {@code 33.23° N, 131.60° E}, or null where it is not known
 * @param ties the rows of the roster that it has on the day
 */
record PartnerCard(
        String id,
        PlaceName name,
        String country,
        String kind,
        List<String> aliases,
        List<String> otherNames,
        List<String> alsoRecordedAs,
        @Nullable String position,
        List<RosterTable.Row> ties,
        PartnerMap map) {

    static PartnerCard of(PartnerView partner, Perspective from, HomeCity home, Words words) {
        List<RosterEntry> ties = partner.ties();
        return new PartnerCard(
                partner.partner().value(),
                PlaceName.of(partner.names(), words),
                words.country(partner.country()),
                words.of("kind." + partner.kind().name()),
                partner.aliases(),
                partner.otherNames(),
                partner.alsoRecordedAs().stream().map(PartnerId::value).toList(),
                position(partner.lat(), partner.lon()),
                ties.stream().map(tie -> RosterTable.row(tie, from, words)).toList(),
                PartnerMap.of(ties, from, home, words));
    }

    private static @Nullable String position(@Nullable Double lat, @Nullable Double lon) {
        if (lat == null || lon == null) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "%.2f° %s, %.2f° %s",
                Math.abs(lat),
                lat < 0 ? "S" : "N",
                Math.abs(lon),
                lon < 0 ? "W" : "E");
    }
}
