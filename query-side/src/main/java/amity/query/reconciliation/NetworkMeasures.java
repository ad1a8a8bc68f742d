package amity.query.reconciliation;

import amity.message.network.NetworkTieType;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.RecordEntry;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.Qualifier;
import amity.query.pinned.Holding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the network around the friendships has. */
final class NetworkMeasures {

    private NetworkMeasures() {}

    static Computed consulates(Asked asked) {
        return counted(holding(asked, NetworkTieType.CONSULATE));
    }

    static Computed airRoutes(Asked asked) {
        return counted(concerning(asked, NetworkTieType.AIR_ROUTE));
    }

    static Computed friendlyOrganizations(Asked asked) {
        return counted(concerning(asked, NetworkTieType.FRIENDLY_ORGANIZATION));
    }

    /** The country that a tie names, else that of its partner. */
    static Computed consulateCountries(Asked asked) {
        Set<CountryCode> certain = new HashSet<>();
        Set<CountryCode> all = new HashSet<>();
        int unknown = 0;
        for (RecordEntry tie : holding(asked, NetworkTieType.CONSULATE)) {
            Optional<CountryCode> country = Optional.ofNullable(tie.country())
                    .or(() -> asked.named(tie).stream()
                            .flatMap(partner -> asked.on().country(partner).stream())
                            .findFirst());
            country.ifPresent(all::add);
            country.filter(it -> Holding.of(tie).certain() > 0).ifPresent(certain::add);
            unknown += country.isPresent() ? 0 : 1;
        }
        return new Computed.Counted(new Count(certain.size(), all.size() - certain.size()), unknown);
    }

    private static List<RecordEntry> concerning(Asked asked, NetworkTieType type) {
        return holding(asked, type).stream().filter(asked::concerns).toList();
    }

    /** Certainly or possibly. */
    private static List<RecordEntry> holding(Asked asked, NetworkTieType type) {
        return asked.on().records(RecordKind.NETWORK_TIE, type.name()).stream()
                .filter(tie -> !Holding.of(tie).equals(Count.NONE))
                .toList();
    }

    private static Computed counted(List<RecordEntry> ties) {
        return new Computed.Counted(ties.stream().map(NetworkMeasures::count).reduce(Count.NONE, Count::plus));
    }

    /** One, unless it stands for several. */
    private static Count count(RecordEntry tie) {
        Object quantity = tie.particulars().get("quantity");
        Object qualifier = tie.particulars().get("quantityQualifier");
        return Rough.of(
                quantity instanceof Number number ? number.intValue() : 1,
                qualifier == null ? null : Qualifier.valueOf(qualifier.toString()),
                Holding.of(tie).certain() > 0 ? Certainty.CERTAIN : Certainty.POSSIBLE);
    }
}
