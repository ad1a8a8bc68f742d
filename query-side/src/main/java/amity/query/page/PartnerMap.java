package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.platform.home.HomeCity;
import amity.query.page.EqualEarth.Point;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The partners on a map of the world.
 *
 * @param land the coastline, as an SVG path
 * @param unplaced partners whose position is not known
 */
record PartnerMap(int width, int height, String land, String homeName, Mark home, List<Dot> dots, int unplaced) {

    private static final double GAP = 10.5;

    /** A place on the map, in its units. */
    record Mark(String x, String y) {}

    /**
     * One partner.
     *
     * @param arc a line from the home city
     * @param label all that the dot says, for who cannot see it
     * @param leftHalf where there is room for the name to the right of the dot
     */
    record Dot(
            Mark at,
            String arc,
            Tier tier,
            boolean possible,
            String href,
            String name,
            String label,
            boolean leftHalf) {}

    /** Highest first, as they are listed beside the map. */
    public List<Tier> tiers() {
        return List.of(Tier.values()).reversed();
    }

    static PartnerMap of(List<RosterEntry> entries, Perspective looking, HomeCity home, Words words) {
        Collection<RosterEntry> partners = onePerPartner(entries);
        List<RosterEntry> placed = partners.stream()
                .filter(entry -> entry.lat() != null && entry.lon() != null)
                .toList();
        Point from = EqualEarth.project(home.lat(), home.lon());
        List<Point> points = Apart.spread(placed.stream().map(PartnerMap::point).toList(), GAP);
        List<Dot> dots = IntStream.range(0, placed.size())
                .mapToObj(i -> dot(placed.get(i), points.get(i), from, looking, words))
                .toList();
        return new PartnerMap(
                EqualEarth.WIDTH,
                EqualEarth.HEIGHT,
                Land.PATH,
                words.chinese() ? home.nameZh() : home.nameEn(),
                mark(from),
                dots,
                partners.size() - placed.size());
    }

    /** Of several readings of one tie the certain one, else the highest tier; lower tiers first, to be covered by others. */
    private static Collection<RosterEntry> onePerPartner(List<RosterEntry> entries) {
        Map<PartnerId, RosterEntry> shown = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(RosterEntry::certainty)
                        .thenComparing(RosterEntry::tier, Comparator.reverseOrder()))
                .forEach(entry -> shown.putIfAbsent(entry.partner(), entry));
        return shown.values().stream()
                .sorted(Comparator.comparing(RosterEntry::tier))
                .toList();
    }

    private static Point point(RosterEntry entry) {
        Double lat = entry.lat();
        Double lon = entry.lon();
        if (lat == null || lon == null) {
            throw new IllegalArgumentException(entry.partner() + " has no position");
        }
        return EqualEarth.project(lat, lon);
    }

    private static Dot dot(RosterEntry entry, Point at, Point home, Perspective looking, Words words) {
        boolean possible = entry.certainty() == Certainty.POSSIBLE;
        String name = PlaceName.of(entry.names(), words).main();
        String label = words.of(
                possible ? "map.dot.possible" : "map.dot",
                name,
                words.country(entry.country()),
                words.tier(entry.tier()),
                words.date(entry.since()));
        return new Dot(
                mark(at),
                arc(home, at),
                entry.tier(),
                possible,
                looking.to("/partners/" + entry.partner()),
                name,
                label,
                at.x() < EqualEarth.WIDTH * 0.85);
    }

    /** A flat curve that bends towards the pole. */
    private static String arc(Point from, Point to) {
        double bend = Math.hypot(to.x() - from.x(), to.y() - from.y()) * 0.18;
        return "M%s %sQ%s %s %s %s"
                .formatted(
                        number(from.x()),
                        number(from.y()),
                        number((from.x() + to.x()) / 2),
                        number(Math.max(0, (from.y() + to.y()) / 2 - bend)),
                        number(to.x()),
                        number(to.y()));
    }

    private static Mark mark(Point point) {
        return new Mark(number(point.x()), number(point.y()));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
