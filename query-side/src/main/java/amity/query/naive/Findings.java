package amity.query.naive;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares entry by entry and remembers what differs; the same on days in a row is one finding. */
final class Findings {

    private static final int NAMED = 1_000;

    private record What(String report, String key, String fold, String projection) {}

    private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private final Map<What, List<Days>> found = new LinkedHashMap<>();
    private @Nullable LocalDate previousDay;
    private @Nullable LocalDate day;
    private long compared;
    private long more;

    /** What is compared from now on is about another day; null: about none. Days come in order. */
    void turnTo(@Nullable LocalDate next) {
        previousDay = day;
        day = next;
    }

    /** @param key tells entries apart; of several with the same the second is compared with the second */
    <T> void compare(String report, List<T> fold, List<T> projection, Function<T, String> key) {
        Map<String, T> mine = keyed(fold, key);
        Map<String, T> theirs = keyed(projection, key);
        Set<String> keys = new LinkedHashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        keys.forEach(one -> compare(report, one, mine.get(one), theirs.get(one)));
    }

    private static <T> Map<String, T> keyed(List<T> entries, Function<T, String> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        for (T entry : entries) {
            String name = key.apply(entry);
            String free = name;
            for (int nth = 2; keyed.containsKey(free); nth++) {
                free = name + " #" + nth;
            }
            keyed.put(free, entry);
        }
        return keyed;
    }

    void compare(String report, String key, @Nullable Object fold, @Nullable Object projection) {
        compared++;
        if (!Objects.equals(fold, projection)) {
            add(new What(report, key, text(fold, projection), text(projection, fold)));
        }
    }

    void failed(String report, RuntimeException failure) {
        add(new What(report, "all of it", "an answer", "nothing, it fails: " + failure.getMessage()));
    }

    private void add(What what) {
        if (found.size() >= NAMED && !found.containsKey(what)) {
            more++;
            return;
        }
        List<Days> runs = found.computeIfAbsent(what, any -> new ArrayList<>());
        if (day != null && !runs.isEmpty() && Objects.equals(runs.getLast().to(), previousDay)) {
            runs.set(runs.size() - 1, new Days(runs.getLast().from(), day));
        } else {
            runs.add(new Days(day, day));
        }
    }

    /** What one says, without what the other says too. */
    private static String text(@Nullable Object one, @Nullable Object other) {
        if (one == null) {
            return "nothing";
        }
        if (!(one instanceof Record) || other == null || one.getClass() != other.getClass()) {
            return one.toString();
        }
        List<String> differing = new ArrayList<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            Object mine = value(one, component);
            Object theirs = value(other, component);
            if (!Objects.equals(mine, theirs)) {
                differing.add(component.getName() + " " + text(mine, theirs));
            }
        }
        return String.join(", ", differing);
    }

    private static @Nullable Object value(Object entry, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    long compared() {
        return compared;
    }

    long more() {
        return more;
    }

    List<Discrepancy> all() {
        List<Discrepancy> all = new ArrayList<>();
        found.forEach((what, runs) -> runs.forEach(days -> all.add(
                new Discrepancy(what.report(), what.key(), days.from(), days.to(), what.fold(), what.projection()))));
        return all;
    }
}
