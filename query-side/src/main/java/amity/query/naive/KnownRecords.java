package amity.query.naive;

import amity.message.query.Change;
import amity.message.query.Count;
import amity.message.query.CountRecordsByYear;
import amity.message.query.FindRecord;
import amity.message.query.ListRecords;
import amity.message.query.RecordCounts;
import amity.message.query.RecordEntry;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordStatus;
import amity.message.query.RecordView;
import amity.message.query.Records;
import amity.message.query.Viewpoint;
import amity.message.query.YearlyRecords;
import amity.message.record.RecordKind;
import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is known of the records of all kinds. @param position up to which it is known */
record KnownRecords(Collection<KnownRecord> all, Places places, long position) {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    List<KnownRecord> of(RecordKind kind) {
        return all.stream().filter(record -> record.kind() == kind).toList();
    }

    /** When each began or took place and went on, and the days after those on which it may hold for the last time. */
    Stream<When> facts(RecordKind kind) {
        return of(kind).stream().flatMap(record -> {
            Stream<When> whens = Stream.concat(
                    Stream.of(record.when()), record.steps().stream().map(KnownRecord.Step::when));
            Stream<EdtfDate> ends = Stream.of(
                            Optional.ofNullable(record.when().date()).flatMap(EdtfDate::end).stream(),
                            Stream.ofNullable(record.content().expires()),
                            record.steps().stream().flatMap(step -> Stream.ofNullable(step.expires())))
                    .flatMap(some -> some);
            return Stream.concat(
                    whens,
                    ends.flatMap(end -> Stream.of(end.earliest(), end.latest()))
                            .flatMap(Optional::stream)
                            .filter(LAST::isAfter)
                            .map(day -> new When(EdtfDate.of(day.plusDays(1)), day.plusDays(1))));
        });
    }

    Records list(ListRecords query, LocalDate day) {
        NaiveRecordFilter filter = new NaiveRecordFilter(query.filter(), day, places);
        NaiveRecords naive = new NaiveRecords(places);
        List<KnownRecord> asked = naive.sorted(of(query.kind()), query.sort(), day).stream()
                .filter(filter::takes)
                .toList();
        return new Records(
                day,
                position,
                query.kind(),
                query.page(),
                query.size(),
                asked.size(),
                counts(query.kind(), asked, day),
                Pages.page(asked, query.page(), query.size()).stream()
                        .map(record -> naive.entry(record, day))
                        .toList());
    }

    private static RecordCounts counts(RecordKind kind, List<KnownRecord> records, LocalDate day) {
        List<Standing> events = standing(records, record -> !record.yearly(), day);
        Count begun = count(events, Standing::certainlyBegun, any -> true);
        boolean goesOn = !RecordStatus.of(kind).isEmpty();
        return new RecordCounts(
                begun,
                goesOn
                        ? count(events, it -> it.certainlyBegun() && !it.possiblyEnded(), it -> !it.certainlyEnded())
                        : null,
                count(standing(records, KnownRecord::yearly, day), Standing::certainlyBegun, any -> true));
    }

    private static List<Standing> standing(List<KnownRecord> records, Predicate<KnownRecord> which, LocalDate day) {
        return records.stream()
                .filter(which)
                .map(record -> new Standing(record, day))
                .toList();
    }

    private static Count count(List<Standing> records, Predicate<Standing> certain, Predicate<Standing> possible) {
        int sure = (int) records.stream().filter(certain).count();
        return new Count(sure, (int) records.stream().filter(possible).count() - sure);
    }

    YearlyRecords years(CountRecordsByYear query, LocalDate day) {
        int to = query.to() == null ? day.getYear() : query.to();
        return new YearlyRecords(
                day,
                position,
                query.kind(),
                query.from(),
                to,
                query.groupBy(),
                new NaiveRecordYears(query.from(), to, query.groupBy(), places).rows(of(query.kind()), day));
    }

    /** @param changes of the record; empty where nothing was ever recorded of it */
    Optional<RecordView> view(FindRecord query, LocalDate day, List<Change> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Optional<KnownRecord> known = of(query.kind()).stream()
                .filter(record -> record.id().equals(query.id()))
                .filter(record -> new Standing(record, day).possiblyBegun())
                .findFirst();
        return Optional.of(new RecordView(
                day,
                position,
                query.kind(),
                query.id(),
                known.map(record -> new NaiveRecords(places).entry(record, day)).orElse(null),
                known.map(record -> NaiveRecords.steps(record, day)).orElse(List.of()),
                known.map(record -> record.content().alternatives()).orElse(List.of()),
                changes));
    }

    /** All of a kind, by their ids, the newest first. */
    Map<String, RecordEntry> entries(RecordKind kind, LocalDate day) {
        ListRecords query =
                new ListRecords(kind, RecordFilter.NONE, RecordSort.NEWEST, 0, Integer.MAX_VALUE, Viewpoint.asOf(day));
        Map<String, RecordEntry> entries = new LinkedHashMap<>();
        list(query, day).entries().forEach(entry -> entries.put(entry.id().value(), entry));
        return entries;
    }

    /** What a difference counts. */
    Map<String, Count> compared(RecordKind kind, LocalDate day) {
        List<KnownRecord> begun = new NaiveRecords(places).sorted(of(kind), RecordSort.NEWEST, day);
        RecordCounts counts = counts(kind, begun, day);
        Map<String, Count> compared = new TreeMap<>();
        compared.put("records", counts.records());
        if (counts.goingOn() != null) {
            compared.put("goingOn", counts.goingOn());
        }
        Function<KnownRecord, Count> one =
                record -> new Standing(record, day).certainlyBegun() ? new Count(1, 0) : new Count(0, 1);
        begun.stream().filter(record -> !record.yearly()).forEach(record -> {
            NaiveRecords.RecordYear year = NaiveRecords.RecordYear.of(record);
            String name = year.year() != null
                    ? year.year().toString()
                    : (year.first() == null ? ".." : year.first()) + "/" + year.last();
            compared.merge(name, one.apply(record), Count::plus);
        });
        return compared;
    }
}
