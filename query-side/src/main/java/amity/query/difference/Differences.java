package amity.query.difference;

import amity.message.query.Cause;
import amity.message.query.Change;
import amity.message.query.Count;
import amity.message.query.Difference;
import amity.message.query.DifferentEntry;
import amity.message.query.DifferentEntry.Kind;
import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.message.value.PartnerId;
import amity.query.history.HistoryProjection;
import amity.query.history.HistoryReader;
import amity.query.time.Ledger;
import amity.query.time.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares two answers of a report and finds the events that made each difference. */
@Component
public final class Differences {

    private final Ledger ledger;
    private final HistoryProjection history;
    private final HistoryReader changes;

    Differences(Ledger ledger, HistoryProjection history, HistoryReader changes) {
        this.ledger = ledger;
        this.history = history;
        this.changes = changes;
    }

    private record Answers<E>(View from, View to, List<E> before, List<E> after) {}

    public <E> Difference<E> between(Compared<E> report, Viewpoint from, Viewpoint to) {
        Answers<E> answers = ledger.readBoth(
                report.projection(),
                from,
                to,
                (one, other) -> new Answers<>(one, other, report.entries(one, null), report.entries(other, null)));
        List<DifferentEntry<E>> different = different(report, answers);
        return new Difference<>(
                new Difference.Side(answers.from().asOf(), answers.from().position()),
                new Difference.Side(answers.to().asOf(), answers.to().position()),
                counts(report.counts(answers.before()), report.counts(answers.after())),
                explained(report, answers, different));
    }

    private static Map<String, Difference.Counts> counts(Map<String, Count> before, Map<String, Count> after) {
        Map<String, Difference.Counts> counts = new LinkedHashMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(name -> counts.put(
                        name,
                        new Difference.Counts(
                                before.getOrDefault(name, Count.NONE), after.getOrDefault(name, Count.NONE))));
        return counts;
    }

    private static <E> List<DifferentEntry<E>> different(Compared<E> report, Answers<E> answers) {
        Map<Object, E> before = keyed(report, answers.before());
        Map<Object, E> after = keyed(report, answers.after());
        List<DifferentEntry<E>> different = new ArrayList<>();
        after.forEach((key, entry) -> {
            E old = before.get(key);
            if (!entry.equals(old)) {
                different.add(new DifferentEntry<>(
                        old == null ? Kind.COME : Kind.CHANGED, report.record(entry), old, entry, List.of()));
            }
        });
        before.forEach((key, entry) -> {
            if (!after.containsKey(key)) {
                different.add(new DifferentEntry<>(Kind.GONE, report.record(entry), entry, null, List.of()));
            }
        });
        return different;
    }

    private static <E> Map<Object, E> keyed(Compared<E> report, List<E> entries) {
        Map<Object, E> keyed = new LinkedHashMap<>();
        Map<Object, Integer> seen = new HashMap<>();
        entries.forEach(entry -> {
            Object key = List.of(report.record(entry), report.key(entry));
            keyed.put(List.of(key, seen.merge(key, 1, Integer::sum)), entry);
        });
        return keyed;
    }

    private <E> List<DifferentEntry<E>> explained(
            Compared<E> report, Answers<E> answers, List<DifferentEntry<E>> different) {
        Map<String, Set<PartnerId>> places = new LinkedHashMap<>();
        different.forEach(entry -> Stream.of(entry.before(), entry.after())
                .filter(Objects::nonNull)
                .forEach(it -> places.computeIfAbsent(entry.record(), any -> new LinkedHashSet<>())
                        .addAll(report.places(it))));
        if (places.isEmpty()) {
            return different;
        }
        Set<String> records = new LinkedHashSet<>(places.keySet());
        places.values().forEach(of -> of.forEach(place -> records.add(place.stream())));
        long latest = Math.max(answers.from().position(), answers.to().position());
        Viewpoint asKnown = Viewpoint.NOW.knownAt(KnownAt.position(latest));
        List<Change> events = ledger.read(history, asKnown, view -> changes.changesBetween(records, 0, latest));
        return ledger.read(report.projection(), asKnown, view -> {
            Map<String, List<Cause>> causes = new LinkedHashMap<>();
            places.forEach((record, named) -> causes.put(
                    record,
                    new Causes<>(report, record, named, about(record, named, events))
                            .between(answers.from(), answers.to())));
            return different.stream()
                    .map(entry -> new DifferentEntry<>(
                            entry.kind(),
                            entry.record(),
                            entry.before(),
                            entry.after(),
                            causes.getOrDefault(entry.record(), List.of())))
                    .toList();
        });
    }

    private static List<Change> about(String record, Set<PartnerId> places, List<Change> events) {
        Set<String> records = places.stream().map(PartnerId::stream).collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.record().equals(record) || records.contains(event.record()))
                .toList();
    }
}
