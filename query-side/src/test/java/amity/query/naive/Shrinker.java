package amity.query.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a case that fails as small as it can while it still fails: leaves out whole records first, then single events. */
record Shrinker(Predicate<Case> fails) {

    Case shrink(Case failing) {
        // What stands on a later page needs others that fill the pages before.
        Case simple = new Case(failing.history(), failing.question().onOnePage());
        Case first = fails.test(simple) ? simple : failing;
        return fewer(fewer(first, Shrinker::records), Shrinker::events);
    }

    /** Leaves out half of the parts, then quarters, at last one by one, as long as that makes it smaller. */
    private Case fewer(Case failing, Function<History, List<List<Integer>>> parts) {
        Case least = failing;
        for (int size = parts.apply(least.history()).size() / 2; size >= 1; size /= 2) {
            Case before;
            do {
                before = least;
                least = without(least, size, parts);
            } while (size == 1 && least != before);
        }
        return least;
    }

    private Case without(Case failing, int size, Function<History, List<List<Integer>>> parts) {
        Case least = failing;
        int from = 0;
        while (from < parts.apply(least.history()).size()) {
            Set<Integer> out = parts.apply(least.history()).stream()
                    .skip(from)
                    .limit(size)
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            Case smaller = least.keeping(index -> !out.contains(index));
            if (fails.test(smaller)) {
                least = smaller;
            } else {
                from += size;
            }
        }
        return least;
    }

    private static List<List<Integer>> records(History history) {
        Map<String, List<Integer>> records = new LinkedHashMap<>();
        for (int i = 0; i < history.size(); i++) {
            records.computeIfAbsent(History.stream(history.recorded().get(i).event()), stream -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(records.values());
    }

    private static List<List<Integer>> events(History history) {
        return IntStream.range(0, history.size()).mapToObj(List::of).toList();
    }
}
