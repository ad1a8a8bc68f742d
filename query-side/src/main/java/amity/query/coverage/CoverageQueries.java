package amity.query.coverage;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.CoverageReport;
import amity.message.query.FindCoverage;
import amity.message.query.FindRoster;
import amity.message.query.PartnerWithoutProject;
import amity.message.query.QuietPartner;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.pinned.OnDay;
import amity.query.pinned.Pinned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Asks for the roster as anybody would; then for what happened, with the knowledge of that answer. */
@Component
class CoverageQueries {

    /** Never before long ago; then by whom it is. */
    private static final Comparator<QuietPartner> ORDER = Comparator.comparing((QuietPartner it) ->
                    it.last() == null ? LocalDate.MIN : it.last().latest())
            .thenComparing(it -> it.tie().partner().value());

    private final QueryGateway queries;
    private final Activities activities;

    CoverageQueries(QueryGateway queries, Activities activities) {
        this.queries = queries;
        this.activities = activities;
    }

    @QueryHandler
    CoverageReport answer(FindCoverage query) {
        Roster roster = queries.query(new FindRoster(query.at()), Roster.class).join();
        LocalDate day = roster.asOf();
        LocalDate after = day.minusMonths(query.months());
        OnDay on = new Pinned(queries, roster.position()).on(day);
        return new CoverageReport(
                day,
                query.months(),
                after,
                roster.position(),
                on.in(Tier.SISTER_CITY, Tier.FRIENDLY_EXCHANGE_CITY).count(),
                quiet(on, after, eachOnce(roster, Tier.SISTER_CITY, Tier.FRIENDLY_EXCHANGE_CITY)),
                on.in(Tier.SISTER_CITY).count(),
                withoutProject(on, eachOnce(roster, Tier.SISTER_CITY)));
    }

    private List<QuietPartner> quiet(OnDay on, LocalDate after, Map<PartnerId, RosterEntry> partners) {
        Map<PartnerId, Lately> lately = activities.of(on, after);
        List<QuietPartner> quiet = new ArrayList<>();
        partners.forEach((partner, tie) -> {
            Lately it = lately.getOrDefault(partner, Lately.NEVER);
            if (!it.certainly()) {
                quiet.add(new QuietPartner(
                        tie, it.possibly() ? Certainty.POSSIBLE : Certainty.CERTAIN, it.last(on.day())));
            }
        });
        return quiet.stream().sorted(ORDER).toList();
    }

    private static List<PartnerWithoutProject> withoutProject(OnDay on, Map<PartnerId, RosterEntry> cities) {
        PartnerProjects projects = PartnerProjects.asOf(on);
        List<PartnerWithoutProject> without = new ArrayList<>();
        cities.forEach((partner, tie) -> {
            Count underWay = projects.underWay(partner);
            if (underWay.certain() == 0) {
                without.add(new PartnerWithoutProject(
                        tie,
                        underWay.possible() == 0 ? Certainty.CERTAIN : Certainty.POSSIBLE,
                        projects.everOf(partner)));
            }
        });
        return without.stream()
                .sorted(Comparator.comparing(it -> it.tie().partner().value()))
                .toList();
    }

    /** The highest tier comes first in a roster. */
    private static Map<PartnerId, RosterEntry> eachOnce(Roster roster, Tier... tiers) {
        Map<PartnerId, RosterEntry> partners = new LinkedHashMap<>();
        roster.entries().stream()
                .filter(entry -> List.of(tiers).contains(entry.tier()))
                .forEach(entry -> partners.putIfAbsent(entry.partner(), entry));
        return partners;
    }
}
