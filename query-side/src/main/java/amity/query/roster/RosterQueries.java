package amity.query.roster;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRoster;
import amity.message.query.ListPartners;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.projection.Snapshot;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class RosterQueries {

    private final Snapshot snapshot;
    private final RosterReader reader;

    RosterQueries(Snapshot snapshot, RosterReader reader) {
        this.snapshot = snapshot;
        this.reader = reader;
    }

    @QueryHandler
    Roster answer(FindRoster query) {
        return snapshot.of(RosterProjector.NAME, position -> {
            List<RosterEntry> entries = reader.entries(query.asOf(), null);
            return new Roster(query.asOf(), position, counts(entries), entries);
        });
    }

    @QueryHandler
    Optional<PartnerView> answer(FindPartner query) {
        return snapshot.of(
                RosterProjector.NAME,
                position -> reader.partner(query.partner())
                        .map(it -> new PartnerView(
                                query.asOf(),
                                position,
                                it.partner(),
                                it.names(),
                                it.country(),
                                it.kind(),
                                it.lat(),
                                it.lon(),
                                it.aliases(),
                                reader.entries(query.asOf(), it.partner()))));
    }

    @QueryHandler
    Optional<PartnerHistory> answer(FindPartnerHistory query) {
        return snapshot.of(
                RosterProjector.NAME,
                position -> reader.partner(query.partner())
                        .map(it -> new PartnerHistory(it.partner(), position, reader.changes(it.partner()))));
    }

    @QueryHandler
    Partners answer(ListPartners query) {
        return snapshot.of(
                RosterProjector.NAME,
                position -> new Partners(
                        position,
                        query.page(),
                        query.size(),
                        reader.partnerCount(),
                        reader.partners(query.page(), query.size())));
    }

    /** Highest tier first. A partner counts once in a tier, however many of its friendships may have stood at it. */
    private static Map<Tier, Count> counts(List<RosterEntry> entries) {
        Map<Tier, Count> counts = new LinkedHashMap<>();
        Arrays.stream(Tier.values()).sorted(Comparator.reverseOrder()).forEach(tier -> {
            Map<PartnerId, Boolean> certain = entries.stream()
                    .filter(entry -> entry.tier() == tier)
                    .collect(Collectors.toMap(
                            RosterEntry::partner, entry -> entry.certainty() == Certainty.CERTAIN, Boolean::logicalOr));
            int sure = (int) certain.values().stream().filter(it -> it).count();
            counts.put(tier, new Count(sure, certain.size() - sure));
        });
        return counts;
    }
}
