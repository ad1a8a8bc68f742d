package amity.query.honors;

import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.query.projection.Snapshot;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class HonorsQueries {

    private final Snapshot snapshot;
    private final HonorsReader reader;

    HonorsQueries(Snapshot snapshot, HonorsReader reader) {
        this.snapshot = snapshot;
        this.reader = reader;
    }

    @QueryHandler
    Honors answer(ListHonors query) {
        return snapshot.of(
                HonorsProjector.NAME,
                position -> new Honors(
                        query.asOf(), position, reader.standing(query.asOf()), reader.entries(query.asOf())));
    }
}
