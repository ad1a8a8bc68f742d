package amity.query.records;

import amity.message.query.Change;
import amity.message.query.CompareRecords;
import amity.message.query.CountRecordsByYear;
import amity.message.query.FindRecord;
import amity.message.query.KnownAt;
import amity.message.query.ListRecords;
import amity.message.query.RecordView;
import amity.message.query.Records;
import amity.message.query.RecordsDifference;
import amity.message.query.Viewpoint;
import amity.message.query.YearlyRecords;
import amity.query.difference.Differences;
import amity.query.history.HistoryProjection;
import amity.query.history.HistoryReader;
import amity.query.time.Ledger;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class RecordsQueries {

    private final Ledger ledger;
    private final RecordsProjection projection;
    private final RecordsReader reader;
    private final RecordYears years;
    private final HistoryProjection history;
    private final HistoryReader changes;
    private final Differences differences;

    RecordsQueries(
            Ledger ledger,
            RecordsProjection projection,
            RecordsReader reader,
            RecordYears years,
            HistoryProjection history,
            HistoryReader changes,
            Differences differences) {
        this.ledger = ledger;
        this.projection = projection;
        this.reader = reader;
        this.years = years;
        this.history = history;
        this.changes = changes;
        this.differences = differences;
    }

    @QueryHandler
    Records answer(ListRecords query) {
        return ledger.read(projection, query.at(), view -> {
            Selection selection = reader.selection(query.kind(), query.filter(), view, null);
            return new Records(
                    view.asOf(),
                    view.position(),
                    query.kind(),
                    query.page(),
                    query.size(),
                    reader.total(selection),
                    reader.counts(selection),
                    reader.page(selection, query.sort(), query.page(), query.size()));
        });
    }

    /** Empty where nothing was ever recorded of it. */
    @QueryHandler
    Optional<RecordView> answer(FindRecord query) {
        String record = query.kind().stream(query.id());
        RecordView believed = ledger.read(
                projection,
                query.at(),
                view -> new RecordView(
                        view.asOf(),
                        view.position(),
                        query.kind(),
                        query.id(),
                        reader.all(query.kind(), view, record).stream()
                                .findFirst()
                                .orElse(null),
                        reader.steps(view, record),
                        reader.alternatives(view, record),
                        List.of()));
        // The same knowledge, though another projection may not have it yet.
        Viewpoint asKnown = Viewpoint.asOf(believed.asOf()).knownAt(KnownAt.position(believed.position()));
        List<Change> told =
                ledger.read(history, asKnown, view -> changes.changesBetween(List.of(record), 0, view.position()));
        return told.isEmpty() ? Optional.empty() : Optional.of(believed.telling(told));
    }

    @QueryHandler
    YearlyRecords answer(CountRecordsByYear query) {
        return ledger.read(projection, query.at(), view -> {
            int to = query.to() == null ? view.asOf().getYear() : query.to();
            return new YearlyRecords(
                    view.asOf(),
                    view.position(),
                    query.kind(),
                    query.from(),
                    to,
                    query.groupBy(),
                    years.rows(query.kind(), view, query.from(), to, query.groupBy()));
        });
    }

    @QueryHandler
    RecordsDifference answer(CompareRecords query) {
        return new RecordsDifference(
                differences.between(new RecordsReport(query.kind(), projection, reader), query.from(), query.to()));
    }
}
