package amity.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of every row. A row is loaded if anything of it is new, refused if anything of it was refused. */
final class Tally {

    private enum Fate {
        THERE_ALREADY,
        LOADED,
        REFUSED
    }

    private final Map<Row, Fate> fates = new LinkedHashMap<>();
    private final Map<Row, String> leftOut;
    private final List<String> refusals = new ArrayList<>();

    Tally(Plan plan) {
        this.leftOut = plan.leftOut();
    }

    void count(Fact fact, Outcome outcome) {
        Fate fate = switch (outcome) {
            case Outcome.Recorded(boolean before) -> before ? Fate.THERE_ALREADY : Fate.LOADED;
            case Outcome.Refused(String reason) -> {
                refusals.add(fact.row().file() + ", row " + fact.row().id() + ": " + reason);
                yield Fate.REFUSED;
            }
        };
        fates.merge(fact.row(), fate, (before, now) -> before.compareTo(now) > 0 ? before : now);
    }

    /** One line for a file, one below it for each reason to leave rows out. */
    List<String> lines(String file, int rows) {
        Map<String, Long> reasons = new TreeMap<>();
        leftOut.forEach((row, reason) -> {
            if (row.file().equals(file)) {
                reasons.merge(reason, 1L, Long::sum);
            }
        });
        long out = reasons.values().stream().mapToLong(Long::longValue).sum();
        List<String> lines = new ArrayList<>();
        lines.add("%-22s %3d rows = %d loaded + %d there already + %d refused + %d not loaded"
                .formatted(
                        file,
                        rows,
                        count(file, Fate.LOADED),
                        count(file, Fate.THERE_ALREADY),
                        count(file, Fate.REFUSED),
                        out));
        reasons.forEach((reason, count) -> lines.add("    not loaded: %3d %s".formatted(count, reason)));
        return lines;
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private long count(String file, Fate fate) {
        return fates.entrySet().stream()
                .filter(entry -> entry.getKey().file().equals(file) && entry.getValue() == fate)
                .count();
    }
}
