package amity.query.roster;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.difference.Compared;
import amity.query.place.PlaceTables;
import amity.query.projection.Boundaries;
import amity.query.projection.Boundary;
import amity.query.projection.Projection;
import amity.query.time.View;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster: which friendships held on a day. */
@Component
class RosterReport implements Compared<RosterEntry> {

    private final RosterProjection projection;
    private final RosterReader reader;
    private final JdbcClient jdbc;

    RosterReport(RosterProjection projection, RosterReader reader, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.reader = reader;
    }

    @Override
    public Projection projection() {
        return projection;
    }

    @Override
    public List<RosterEntry> entries(View view, @Nullable String record) {
        return reader.entries(view, record);
    }

    @Override
    public String record(RosterEntry entry) {
        return entry.partner().stream();
    }

    @Override
    public Object key(RosterEntry entry) {
        return entry.tier();
    }

    @Override
    public Map<String, Count> counts(List<RosterEntry> entries) {
        Map<String, Count> counts = new LinkedHashMap<>();
        byTier(entries).forEach((tier, count) -> counts.put(tier.name(), count));
        return counts;
    }

    @Override
    public List<Boundary> boundaries(View view, String record) {
        return reader.boundaries(projection, view, record);
    }

    @Override
    public List<PartnerId> places(RosterEntry entry) {
        return List.of(entry.partner());
    }

    @Override
    public List<Boundary> renamings(View view, PartnerId partner) {
        return Boundaries.of(jdbc, projection, PlaceTables.RENAMED, partner.stream(), view.position());
    }

    /** Highest tier first. A partner counts once in a tier, however many of its friendships may have stood at it. */
    static Map<Tier, Count> byTier(List<RosterEntry> entries) {
        Map<Tier, Map<PartnerId, Boolean>> partners = new EnumMap<>(Tier.class);
        for (RosterEntry entry : entries) {
            partners.computeIfAbsent(entry.tier(), tier -> new HashMap<>())
                    .merge(entry.partner(), entry.certainty() == Certainty.CERTAIN, Boolean::logicalOr);
        }
        Map<Tier, Count> counts = new LinkedHashMap<>();
        Arrays.stream(Tier.values()).sorted(Comparator.reverseOrder()).forEach(tier -> {
            Map<PartnerId, Boolean> certain = partners.getOrDefault(tier, Map.of());
            int sure = (int) certain.values().stream().filter(it -> it).count();
            counts.put(tier, new Count(sure, certain.size() - sure));
        });
        return counts;
    }
}
