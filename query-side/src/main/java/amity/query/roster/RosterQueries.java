package amity.query.roster;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.FindPartner;
import amity.message.query.FindRoster;
import amity.message.query.ListPartners;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.time.Ledger;
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

    private final Ledger ledger;
    private final RosterProjection projection;
    private final RosterReader reader;

    RosterQueries(Ledger ledger, RosterProjection projection, RosterReader reader) {
        this.ledger = ledger;
        this.projection = projection;
        this.reader = reader;
    }

    @QueryHandler
    Roster answer(FindRoster query) {
        return ledger.read(projection, query.at(), view -> {
            List<RosterEntry> entries = reader.entries(view, null);
            return new Roster(view.asOf(), view.position(), counts(entries), entries);
        });
    }

    @QueryHandler
    Optional<PartnerView> answer(FindPartner query) {
        return ledger.read(
                projection,
                query.at(),
                view -> reader.partner(view, query.partner())
                        .map(it -> new PartnerView(
                                view.asOf(),
                                view.position(),
                                it.partner(),
                                it.names(),
                                it.country(),
                                it.kind(),
                                it.lat(),
                                it.lon(),
                                it.aliases(),
                                reader.entries(view, it.partner()))));
    }

    @QueryHandler
    Partners answer(ListPartners query) {
        return ledger.read(
                projection,
                query.at(),
                view -> new Partners(
                        view.position(),
                        query.page(),
                        query.size(),
                        reader.partnerCount(view),
                        reader.partners(view, query.page(), query.size())));
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
