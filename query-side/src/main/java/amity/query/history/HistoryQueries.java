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

    /** Empty where no such partner was ever registered. */
    @QueryHandler
    Optional<PartnerHistory> answer(FindPartnerHistory query) {
        return ledger.read(projection, query.at(), view -> {
            List<Change> changes = reader.changes(view, query.partner().stream());
            return changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PartnerHistory(query.partner(), view.position(), changes));
        });
    }

    /** Empty where no such partner was ever registered. */
    @QueryHandler
    Optional<Timeline> answer(FindTimeline query) {
        return ledger.read(projection, query.at(), view -> {
            List<TimelineFact> facts = reader.timeline(view, query.partner());
            return facts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Timeline(view.asOf(), view.position(), query.partner(), facts));
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
