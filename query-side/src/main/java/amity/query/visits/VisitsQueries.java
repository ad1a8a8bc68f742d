package amity.query.visits;

import amity.message.query.CountVisitsByYear;
import amity.message.query.YearlyVisits;
import amity.query.projection.Snapshot;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class VisitsQueries {

    private final Snapshot snapshot;
    private final VisitsReader reader;

    VisitsQueries(Snapshot snapshot, VisitsReader reader) {
        this.snapshot = snapshot;
        this.reader = reader;
    }

    @QueryHandler
    YearlyVisits answer(CountVisitsByYear query) {
        return snapshot.of(
                VisitsProjector.NAME,
                position -> new YearlyVisits(
                        query.asOf(), position, query.from(), query.to(), query.groupBy(), reader.years(query)));
    }
}
