package amity.query.naive;

import amity.message.query.CountRecordsByYear;
import amity.message.query.FindRecord;
import amity.message.query.ListRecords;
import amity.message.query.RecordDimension;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordView;
import amity.message.query.RecordYearRow;
import amity.message.query.Records;
import amity.message.query.YearlyRecords;
import amity.message.record.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the records of each kind, of the days on which something of that kind begins or ends. */
record KindReports(Knowledge known, KnownRecords records, Asking asking, Findings findings) {

    private static final int ALL = 1_000_000;
    private static final int LAST_YEAR = 9999;

    /** @param mostDays of each kind */
    void compare(LocalDate today, int mostDays) {
        for (RecordKind kind : RecordKind.values()) {
            List<LocalDate> days = BoundaryDays.of(records.facts(kind), today, mostDays);
            days.forEach(day -> compare(kind, day));
            findings.turnTo(null);
            records.of(kind).forEach(record -> view(record, today));
        }
    }

    private void compare(RecordKind kind, LocalDate day) {
        findings.turnTo(day);
        String report = kind.prefix() + "s";
        ListRecords list = new ListRecords(kind, RecordFilter.NONE, RecordSort.NEWEST, 0, ALL, asking.asOf(day));
        asking.ask(report, list, Records.class).ifPresent(shown -> {
            Records right = records.list(list, day);
            findings.compare(
                    report,
                    right.entries(),
                    shown.entries(),
                    entry -> entry.id().value());
            findings.compare(report, "counts", right.counts(), shown.counts());
        });
        CountRecordsByYear years =
                new CountRecordsByYear(kind, 0, LAST_YEAR, List.of(RecordDimension.values()), asking.asOf(day));
        asking.ask(report, years, YearlyRecords.class)
                .ifPresent(shown ->
                        findings.compare(report, records.years(years, day).rows(), shown.rows(), KindReports::name));
    }

    private void view(KnownRecord record, LocalDate today) {
        FindRecord query = new FindRecord(record.kind(), record.id(), asking.asOf(today));
        asking.askForOne(record.kind().prefix(), query, RecordView.class)
                .ifPresent(shown -> findings.compare(
                        record.kind().prefix(),
                        known.record(query, today).stream().toList(),
                        shown.stream().toList(),
                        it -> it.id().value()));
    }

    private static String name(RecordYearRow row) {
        String years = row.year() != null ? row.year().toString() : row.yearFrom() + " to " + row.yearTo();
        return Stream.of(years, row.type(), row.direction(), row.country(), row.partner())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
