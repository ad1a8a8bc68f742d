package amity.query.page;

import amity.message.query.Anniversaries;
import amity.message.query.Anniversary;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.CountRecordsByYear;
import amity.message.query.FindRecord;
import amity.message.query.ListAnniversaries;
import amity.message.query.ListRecords;
import amity.message.query.RecordCounts;
import amity.message.query.RecordEntry;
import amity.message.query.RecordStatus;
import amity.message.query.RecordView;
import amity.message.query.RecordYearRow;
import amity.message.query.Records;
import amity.message.query.YearlyRecords;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;

/** Answers the questions about records and anniversaries from lists in memory; it sorts nothing. */
class StubRecords {

    final List<RecordEntry> entries = new ArrayList<>();
    final List<RecordYearRow> years = new ArrayList<>();
    final Map<String, RecordView> views = new TreeMap<>();
    final List<Anniversary> past = new ArrayList<>();
    final List<Anniversary> next = new ArrayList<>();
    final List<PartnerId> undated = new ArrayList<>();

    /** Which lists were asked for. */
    final List<ListRecords> asked = new ArrayList<>();

    void clear() {
        List.of(entries, years, past, next, undated, asked).forEach(List::clear);
        views.clear();
    }

    @QueryHandler
    Records list(ListRecords query) {
        asked.add(query);
        List<RecordEntry> found = entries.stream()
                .filter(entry -> entry.kind() == query.kind())
                .filter(entry ->
                        query.filter().type() == null || query.filter().type().equals(entry.type()))
                .toList();
        List<RecordEntry> shown = found.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        return new Records(
                StubLedger.day(query.at()),
                StubJournal.position(query.at()),
                query.kind(),
                query.page(),
                query.size(),
                found.size(),
                counts(query, found),
                shown);
    }

    private static RecordCounts counts(ListRecords query, List<RecordEntry> found) {
        List<RecordEntry> events =
                found.stream().filter(entry -> !entry.yearly()).toList();
        List<RecordStatus> statuses = RecordStatus.of(query.kind());
        int goingOn = (int) events.stream()
                .filter(entry -> !statuses.isEmpty() && entry.status() == statuses.getFirst())
                .count();
        return new RecordCounts(
                count(events),
                statuses.isEmpty() ? null : new Count(goingOn, 0),
                new Count(found.size() - events.size(), 0));
    }

    private static Count count(List<RecordEntry> entries) {
        int certain = (int) entries.stream()
                .filter(entry -> entry.certainty() == Certainty.CERTAIN)
                .count();
        return new Count(certain, entries.size() - certain);
    }

    @QueryHandler
    YearlyRecords yearly(CountRecordsByYear query) {
        LocalDate day = StubLedger.day(query.at());
        return new YearlyRecords(
                day,
                StubJournal.position(query.at()),
                query.kind(),
                query.from(),
                query.to() == null ? day.getYear() : query.to(),
                query.groupBy(),
                years);
    }

    /** Nothing was known of any before the 100th entry. */
    @QueryHandler
    Optional<RecordView> record(FindRecord query) {
        return StubJournal.position(query.at()) < 100
                ? Optional.empty()
                : Optional.ofNullable(views.get(query.kind().stream(query.id())));
    }

    @QueryHandler
    Anniversaries anniversaries(ListAnniversaries query) {
        LocalDate day = StubLedger.day(query.at());
        return new Anniversaries(
                day,
                day.minusMonths(query.past()),
                day.plusMonths(query.next()),
                StubJournal.position(query.at()),
                past,
                next,
                undated);
    }
}
