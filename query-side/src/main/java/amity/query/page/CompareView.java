package amity.query.page;

import amity.message.query.Difference;
import amity.message.query.DifferentEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two answers beside one another.
 *
 * @param counts those that differ; of the roster and the awards all
 * @param alike how many counts are not shown, for they are the same
 * @param different how many records differ
 * @param more how many of these are not shown
 */
record CompareView(List<CountRow> counts, int alike, List<EntryRow> entries, int different, int more) {

    private static final int FIRST = 60;

    static <E> CompareView of(Difference<E> difference, CompareQuery query, Told<E> told, Teller teller) {
        Map<String, List<DifferentEntry<E>>> byRecord = new LinkedHashMap<>();
        difference
                .entries()
                .forEach(entry -> byRecord.computeIfAbsent(entry.record(), record -> new ArrayList<>())
                        .add(entry));
        List<EntryRow> rows = byRecord.values().stream()
                .limit(query.all() ? byRecord.size() : FIRST)
                .map(entries -> EntryRow.of(entries, told, teller))
                .toList();
        boolean byYear = query.report() == CompareQuery.Report.VISITS;
        List<CountRow> counts =
                byYear ? years(difference, told, teller.words()) : all(difference, told, teller.words());
        int alike = byYear ? difference.counts().size() - counts.size() + 1 : 0;
        return new CompareView(counts, alike, rows, byRecord.size(), byRecord.size() - rows.size());
    }

    private static <E> List<CountRow> all(Difference<E> difference, Told<E> told, Words words) {
        return difference.counts().entrySet().stream()
                .map(count -> CountRow.of(told.count(count.getKey(), words), count.getValue(), words))
                .toList();
    }

    /** Of many years those that differ, after the sum of all. */
    private static <E> List<CountRow> years(Difference<E> difference, Told<E> told, Words words) {
        List<CountRow> rows = new ArrayList<>();
        Difference.Counts sum = difference.counts().values().stream().reduce(CountRow.NONE, CountRow::plus);
        rows.add(CountRow.of(words.of("compare.all-years"), sum, words));
        difference.counts().forEach((year, counts) -> {
            if (!counts.from().equals(counts.to())) {
                rows.add(CountRow.of(told.count(year, words), counts, words));
            }
        });
        return rows;
    }
}
