package amity.query.roster;

import amity.message.query.CompareRosters;
import amity.message.query.CountRoster;
import amity.message.query.FindPartner;
import amity.message.query.FindRoster;
import amity.message.query.ListPartners;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.Roster;
import amity.message.query.RosterCounts;
import amity.message.query.RosterDifference;
import amity.message.query.RosterEntry;
import amity.query.difference.Differences;
import amity.query.time.Ledger;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class RosterQueries {

    private final Ledger ledger;
    private final RosterProjection projection;
    private final RosterReader reader;
    private final PartnersReader partners;
    private final RosterReport report;
    private final Differences differences;

    RosterQueries(
            Ledger ledger,
            RosterProjection projection,
            RosterReader reader,
            PartnersReader partners,
            RosterReport report,
            Differences differences) {
        this.ledger = ledger;
        this.projection = projection;
        this.reader = reader;
        this.partners = partners;
        this.report = report;
        this.differences = differences;
    }

    @QueryHandler
    Roster answer(FindRoster query) {
        return ledger.read(projection, query.at(), view -> {
            List<RosterEntry> entries = reader.entries(view, null);
            return new Roster(view.asOf(), view.position(), RosterReport.byTier(entries), entries);
        });
    }

    @QueryHandler
    RosterCounts answer(CountRoster query) {
        return ledger.read(
                projection, query.at(), view -> new RosterCounts(view.asOf(), view.position(), reader.counts(view)));
    }

    @QueryHandler
    Optional<PartnerView> answer(FindPartner query) {
        return ledger.read(
                projection,
                query.at(),
                view -> partners.partner(view, query.partner())
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
                                it.otherNames(),
                                it.alsoRecordedAs(),
                                reader.entries(view, it.partner().stream()))));
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
                        partners.count(view),
                        partners.page(view, query.page(), query.size())));
    }

    @QueryHandler
    RosterDifference answer(CompareRosters query) {
        return new RosterDifference(differences.between(report, query.from(), query.to()));
    }
}
