package amity.command.intake;

import java.util.EnumMap;
import java.util.Map;

/** How many rows there are of each verdict. */
public record Tally(Map<Verdict.Kind, Long> counts) {

    public Tally {
        EnumMap<Verdict.Kind, Long> all = new EnumMap<>(Verdict.Kind.class);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            all.put(kind, counts.getOrDefault(kind, 0L));
        }
        counts = java.util.Collections.unmodifiableMap(all);
    }

    public long of(Verdict.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
