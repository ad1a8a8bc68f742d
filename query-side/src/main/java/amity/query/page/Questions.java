package amity.query.page;

import amity.message.query.CountVisitsByYear;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRoster;
import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Roster;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.YearlyVisits;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What the pages ask the projections. */
@Component
class Questions {

    private final QueryGateway queries;

    Questions(QueryGateway queries) {
        this.queries = queries;
    }

    Roster roster(Viewpoint at) {
        return queries.query(new FindRoster(at), Roster.class).join();
    }

    YearlyVisits visits(int from, int to, VisitDimension by, Viewpoint at) {
        return queries.query(new CountVisitsByYear(from, to, List.of(by), at), YearlyVisits.class)
                .join();
    }

    Honors honors(Viewpoint at) {
        return queries.query(new ListHonors(at), Honors.class).join();
    }

    Optional<PartnerView> partner(PartnerId partner, Viewpoint at) {
        return queries.query(new FindPartner(partner, at), ResponseTypes.optionalInstanceOf(PartnerView.class))
                .join();
    }

    Optional<PartnerHistory> history(PartnerId partner, Viewpoint at) {
        return queries.query(
                        new FindPartnerHistory(partner, at), ResponseTypes.optionalInstanceOf(PartnerHistory.class))
                .join();
    }
}
