package amity.query.history;

import amity.message.query.Backdated;
import amity.message.query.Change;
import amity.message.query.FindLatestCorrection;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindTimeline;
import amity.message.query.ListBackdated;
import amity.message.query.PartnerHistory;
import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import amity.message.value.PartnerId;
import amity.query.time.Ledger;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class HistoryQueries {

    private final Ledger ledger;
    private final HistoryProjection projection;
    private final HistoryReader reader;

    HistoryQueries(Ledger ledger, HistoryProjection projection, HistoryReader reader) {
        this.ledger = ledger;
        this.projection = projection;
        this.reader = reader;
    }

    /** Of a partner that was given up that of the one that stays; empty where no such partner was ever registered. */
    @QueryHandler
    Optional<PartnerHistory> answer(FindPartnerHistory query) {
        return ledger.read(projection, query.at(), view -> {
            List<PartnerId> ids = reader.merges(view).idsOf(query.partner());
            List<String> records = ids.stream().map(PartnerId::stream).toList();
            List<Change> changes = reader.changesBetween(records, 0, view.position());
            return changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PartnerHistory(ids.getFirst(), view.position(), changes));
        });
    }

    /** Of a partner that was given up that of the one that stays; empty where no such partner was ever registered. */
    @QueryHandler
    Optional<Timeline> answer(FindTimeline query) {
        return ledger.read(projection, query.at(), view -> {
            List<PartnerId> ids = reader.merges(view).idsOf(query.partner());
            List<TimelineFact> facts = reader.timeline(view, ids);
            return facts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Timeline(view.asOf(), view.position(), ids.getFirst(), facts));
        });
    }

    @QueryHandler
    Optional<Change> answer(FindLatestCorrection query) {
        return ledger.read(projection, query.at(), reader::latestCorrection);
    }

    @QueryHandler
    Backdated answer(ListBackdated query) {
        return ledger.read(
                projection,
                query.at(),
                view -> new Backdated(
                        view.position(),
                        query.moreThanDays(),
                        query.page(),
                        query.size(),
                        reader.backdatedCount(view, query.moreThanDays()),
                        reader.backdated(view, query.moreThanDays(), query.page(), query.size())));
    }
}
