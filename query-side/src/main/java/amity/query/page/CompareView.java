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
 * @param counts of years those that differ
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
        List<CountRow> counts = counts(difference, query, told, teller.words());
        long shown = difference.counts().entrySet().stream()
                .filter(CompareView::isShown)
                .count();
        int alike = difference.counts().size() - (int) shown;
        return new CompareView(counts, alike, rows, byRecord.size(), byRecord.size() - rows.size());
    }

    private static <E> List<CountRow> counts(Difference<E> difference, CompareQuery query, Told<E> told, Words words) {
        List<CountRow> rows = new ArrayList<>();
        if (query.report() == CompareQuery.Report.VISITS) {
            Difference.Counts sum = difference.counts().values().stream().reduce(CountRow.NONE, CountRow::plus);
            rows.add(CountRow.of(words.of("compare.all-years"), sum, words));
        }
        difference.counts().entrySet().stream()
                .filter(CompareView::isShown)
                .map(count -> CountRow.of(told.count(count.getKey(), words), count.getValue(), words))
                .forEach(rows::add);
        return rows;
    }

    /** Of many years those that differ. */
    private static boolean isShown(Map.Entry<String, Difference.Counts> count) {
        boolean year = count.getKey().startsWith("..")
                || Character.isDigit(count.getKey().charAt(0));
        return !year || !count.getValue().from().equals(count.getValue().to());
    }
}
