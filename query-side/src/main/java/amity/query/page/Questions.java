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
import amity.message.query.VisitDimension;
import amity.message.query.YearlyVisits;
import amity.message.value.PartnerId;
import java.time.LocalDate;
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

    Roster roster(LocalDate asOf) {
        return queries.query(new FindRoster(asOf), Roster.class).join();
    }

    YearlyVisits visits(int from, int to, VisitDimension by, LocalDate asOf) {
        return queries.query(new CountVisitsByYear(from, to, List.of(by), asOf), YearlyVisits.class)
                .join();
    }

    Honors honors(LocalDate asOf) {
        return queries.query(new ListHonors(asOf), Honors.class).join();
    }

    Optional<PartnerView> partner(PartnerId partner, LocalDate asOf) {
        return queries.query(new FindPartner(partner, asOf), ResponseTypes.optionalInstanceOf(PartnerView.class))
                .join();
    }

    Optional<PartnerHistory> history(PartnerId partner) {
        return queries.query(new FindPartnerHistory(partner), ResponseTypes.optionalInstanceOf(PartnerHistory.class))
                .join();
    }
}
