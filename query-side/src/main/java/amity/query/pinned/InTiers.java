package amity.query.pinned;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Partners in some tiers. One that is between two of them is possible, for a roster does not say that it must be in either.
 *
 * @param certain that certainly were in one of them
 * @param all those, and those that only may have been
 */
public record InTiers(Set<PartnerId> certain, Set<PartnerId> all) {

    static InTiers of(Roster roster, List<Tier> tiers) {
        List<RosterEntry> entries = roster.entries().stream()
                .filter(entry -> tiers.contains(entry.tier()))
                .toList();
        return new InTiers(
                entries.stream()
                        .filter(entry -> entry.certainty() == Certainty.CERTAIN)
                        .map(RosterEntry::partner)
                        .collect(Collectors.toUnmodifiableSet()),
                entries.stream().map(RosterEntry::partner).collect(Collectors.toUnmodifiableSet()));
    }

    public Count count() {
        return new Count(certain.size(), all.size() - certain.size());
    }
}
