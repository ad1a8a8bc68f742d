package amity.query.honors;

import amity.message.query.CompareHonors;
import amity.message.query.Honors;
import amity.message.query.HonorsDifference;
import amity.message.query.ListHonors;
import amity.query.difference.Differences;
import amity.query.time.Ledger;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class HonorsQueries {

    private final Ledger ledger;
    private final HonorsProjection projection;
    private final HonorsReader reader;
    private final HonorsReport report;
    private final Differences differences;

    HonorsQueries(
            Ledger ledger,
            HonorsProjection projection,
            HonorsReader reader,
            HonorsReport report,
            Differences differences) {
        this.ledger = ledger;
        this.projection = projection;
        this.reader = reader;
        this.report = report;
        this.differences = differences;
    }

    @QueryHandler
    Honors answer(ListHonors query) {
        return ledger.read(
                projection,
                query.at(),
                view -> new Honors(view.asOf(), view.position(), reader.standing(view), reader.entries(view, null)));
    }

    @QueryHandler
    HonorsDifference answer(CompareHonors query) {
        return new HonorsDifference(differences.between(report, query.from(), query.to()));
    }
}
