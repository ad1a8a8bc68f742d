package amity.query.reconciliation;

import amity.message.query.Count;
import amity.message.query.RecordEntry;
import amity.message.record.RecordKind;
import amity.message.value.Direction;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.coverage.PartnerProjects;
import amity.query.pinned.Holding;
import amity.query.pinned.InTiers;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What sister cities have. */
final class SisterCityMeasures {

    private SisterCityMeasures() {}

    /** Of the cities that certainly are: one that only may be one can set no minimum. */
    static Computed projects(Asked asked) {
        PartnerProjects projects = PartnerProjects.asOf(asked.on());
        List<Count> each = asked.on().in(Tier.SISTER_CITY).certain().stream()
                .map(projects::underWay)
                .toList();
        if (each.isEmpty()) {
            return new Computed.Not(NotComputable.NOTHING_RECORDED);
        }
        return new Computed.FewestAndMost(
                count(each.stream().min(Comparator.comparingInt(Count::certain)).orElseThrow(), each, true),
                count(each.stream().max(Comparator.comparingInt(Count::certain)).orElseThrow(), each, false));
    }

    /** From the extreme of what is certain to that of all that is possible. */
    private static Count count(Count extreme, List<Count> each, boolean fewest) {
        var all = each.stream().mapToInt(count -> count.certain() + count.possible());
        int possible = (fewest ? all.min() : all.max()).orElseThrow();
        return new Count(extreme.certain(), possible - extreme.certain());
    }

    static Computed withOffice(Asked asked) {
        InTiers cities = asked.on().in(Tier.SISTER_CITY);
        Set<PartnerId> certain = new HashSet<>();
        Set<PartnerId> all = new HashSet<>();
        for (RecordEntry office : asked.on().records(RecordKind.LIAISON_OFFICE, null)) {
            Count holding = office.direction() == Direction.INBOUND ? Holding.of(office) : Count.NONE;
            for (PartnerId partner : holding.equals(Count.NONE) ? Set.<PartnerId>of() : asked.named(office)) {
                if (cities.all().contains(partner)) {
                    all.add(partner);
                }
                if (holding.certain() > 0 && cities.certain().contains(partner)) {
                    certain.add(partner);
                }
            }
        }
        return new Computed.Counted(new Count(certain.size(), all.size() - certain.size()));
    }
}
