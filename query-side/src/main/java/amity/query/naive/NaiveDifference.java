package amity.query.naive;

import amity.message.query.Count;
import amity.message.query.Difference;
import amity.message.query.DifferentEntry;
import amity.message.query.RecordEntry;
import amity.message.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is different between two lists of records, without the causes. */
record NaiveDifference(KnownRecords before, LocalDate from, KnownRecords after, LocalDate to) {

    Difference<RecordEntry> of(RecordKind kind) {
        return new Difference<>(
                new Difference.Side(from, before.position()),
                new Difference.Side(to, after.position()),
                counts(before.compared(kind, from), after.compared(kind, to)),
                entries(kind, before.entries(kind, from), after.entries(kind, to)));
    }

    private static Map<String, Difference.Counts> counts(Map<String, Count> one, Map<String, Count> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        Map<String, Difference.Counts> counts = new TreeMap<>();
        names.forEach(name -> counts.put(
                name, new Difference.Counts(one.getOrDefault(name, Count.NONE), other.getOrDefault(name, Count.NONE))));
        return counts;
    }

    private static List<DifferentEntry<RecordEntry>> entries(
            RecordKind kind, Map<String, RecordEntry> one, Map<String, RecordEntry> other) {
        List<DifferentEntry<RecordEntry>> different = new ArrayList<>();
        other.forEach((id, entry) -> {
            RecordEntry old = one.get(id);
            if (!entry.equals(old)) {
                different.add(new DifferentEntry<>(
                        old == null ? DifferentEntry.Kind.COME : DifferentEntry.Kind.CHANGED,
                        kind.stream(entry.id()),
                        old,
                        entry,
                        List.of()));
            }
        });
        one.forEach((id, entry) -> {
            if (!other.containsKey(id)) {
                different.add(new DifferentEntry<>(
                        DifferentEntry.Kind.GONE, kind.stream(entry.id()), entry, null, List.of()));
            }
        });
        return different;
    }
}
