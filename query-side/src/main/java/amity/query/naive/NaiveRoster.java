package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import amity.message.partner.PartnerDetails;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.Names;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which friendships held on a day. */
final class NaiveRoster {

    private NaiveRoster() {}

    private record Line(KnownPartner partner, Friendships.Time time) {}

    /** The highest tier first; then by the first day that it possibly, and the first that it certainly held; the undated last. */
    private static final Comparator<Line> ORDER = comparing((Line line) -> line.time.tier(), reverseOrder())
            .thenComparing(line -> line.time.mayHaveBegun(), nullsLast(naturalOrder()))
            .thenComparing(line -> line.time.mustHaveBegun(), nullsLast(naturalOrder()))
            .thenComparing(line -> line.partner.id().stream());

    static List<RosterEntry> entries(Collection<KnownPartner> partners, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        for (KnownPartner partner : partners) {
            if (partner.standing()) {
                new Friendships(partner.changes()).on(day).forEach(time -> lines.add(new Line(partner, time)));
            }
        }
        // Of one partner the earlier friendship stays before the later.
        lines.sort(ORDER);
        return lines.stream().map(line -> entry(line, day)).toList();
    }

    private static RosterEntry entry(Line line, LocalDate day) {
        PartnerDetails details = line.partner.place().on(day);
        Friendships.Time time = line.time;
        return new RosterEntry(
                line.partner.id(),
                names(details),
                details.countryCode(),
                details.kind(),
                details.lat(),
                details.lon(),
                time.tier(),
                time.status(),
                time.statusCertainty(),
                time.signed(),
                time.since(),
                time.until(),
                time.certainty());
    }

    static Names names(PartnerDetails details) {
        return new Names(details.nameEn(), details.nameZh(), details.nameLocal());
    }

    /** Partners, not friendships. */
    static Map<Tier, Count> counts(List<RosterEntry> entries) {
        Map<Tier, Count> counts = new LinkedHashMap<>();
        for (Tier tier : List.of(Tier.values()).reversed()) {
            Set<PartnerId> certain = new HashSet<>();
            Set<PartnerId> all = new HashSet<>();
            for (RosterEntry entry : entries) {
                if (entry.tier() == tier) {
                    all.add(entry.partner());
                    if (entry.certainty() == Certainty.CERTAIN) {
                        certain.add(entry.partner());
                    }
                }
            }
            counts.put(tier, new Count(certain.size(), all.size() - certain.size()));
        }
        return counts;
    }
}
