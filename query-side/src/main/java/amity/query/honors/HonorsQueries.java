package amity.query.honors;

import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.query.time.Ledger;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class HonorsQueries {

    private final Ledger ledger;
    private final HonorsProjection projection;
    private final HonorsReader reader;

    HonorsQueries(Ledger ledger, HonorsProjection projection, HonorsReader reader) {
        this.ledger = ledger;
        this.projection = projection;
        this.reader = reader;
    }

    @QueryHandler
    Honors answer(ListHonors query) {
        return ledger.read(
                projection,
                query.at(),
                view -> new Honors(view.asOf(), view.position(), reader.standing(view), reader.entries(view)));
    }
}
