package amity.query.visits;

import amity.message.query.CompareVisits;
import amity.message.query.CountVisitsByYear;
import amity.message.query.VisitsDifference;
import amity.message.query.YearlyVisits;
import amity.query.difference.Differences;
import amity.query.time.Ledger;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class VisitsQueries {

    private final Ledger ledger;
    private final VisitsProjection projection;
    private final VisitsReader reader;
    private final VisitsReport report;
    private final Differences differences;

    VisitsQueries(
            Ledger ledger,
            VisitsProjection projection,
            VisitsReader reader,
            VisitsReport report,
            Differences differences) {
        this.ledger = ledger;
        this.projection = projection;
        this.reader = reader;
        this.report = report;
        this.differences = differences;
    }

    @QueryHandler
    YearlyVisits answer(CountVisitsByYear query) {
        return ledger.read(projection, query.at(), view -> {
            int to = query.to() == null ? view.asOf().getYear() : query.to();
            return new YearlyVisits(
                    view.asOf(),
                    view.position(),
                    query.from(),
                    to,
                    query.groupBy(),
                    reader.years(view, query.from(), to, query.groupBy()));
        });
    }

    @QueryHandler
    VisitsDifference answer(CompareVisits query) {
        return new VisitsDifference(differences.between(report, query.from(), query.to()));
    }
}
