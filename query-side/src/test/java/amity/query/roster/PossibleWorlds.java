package amity.query.roster;

import amity.message.query.Certainty;
import amity.message.query.TieStatus;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The roster of one partner as of a day, the naive way: try every day for every change, in every combination in which
 * none comes before the one that it follows, and see how the partner stands on the day. What is so in all worlds is
 * certain, what is so in some is possible. Needs few changes and few days.
 *
 * @param floor stands for an open past
 */
record PossibleWorlds(List<Change> changes, LocalDate floor) {

    /** @param earliest null is open */
    record Change(
            Step step,
            @Nullable Tier tier,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            LocalDate recorded) {}

    private record Tie(int friendship, Tier tier, TieStatus status) {}

    /** Tier, certainty, status and its certainty of every entry, sorted. */
    List<String> on(LocalDate day) {
        int[] worlds = {0};
        Map<Integer, Map<Tier, Integer>> tiers = new TreeMap<>();
        Map<Integer, Map<TieStatus, Integer>> statuses = new TreeMap<>();
        inEveryWorld(new ArrayList<>(), days -> {
            worlds[0]++;
            Tie tie = tie(days, day);
            if (tie != null) {
                tiers.computeIfAbsent(tie.friendship(), friendship -> new TreeMap<>())
                        .merge(tie.tier(), 1, Integer::sum);
                statuses.computeIfAbsent(tie.friendship(), friendship -> new TreeMap<>())
                        .merge(tie.status(), 1, Integer::sum);
            }
        });
        List<String> entries = new ArrayList<>();
        tiers.forEach((friendship, counts) -> counts.forEach((tier, count) -> {
            Map<TieStatus, Integer> byStatus = statuses.getOrDefault(friendship, Map.of());
            TieStatus status = byStatus.getOrDefault(TieStatus.ACTIVE, 0) == worlds[0]
                            || !byStatus.containsKey(TieStatus.SUSPENDED)
                    ? TieStatus.ACTIVE
                    : TieStatus.SUSPENDED;
            entries.add(tier + " " + certainty(count, worlds[0]) + " " + status + " "
                    + certainty(byStatus.getOrDefault(status, 0), worlds[0]));
        }));
        return entries.stream().sorted().toList();
    }

    private static Certainty certainty(int count, int worlds) {
        return count == worlds ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private void inEveryWorld(List<LocalDate> days, Consumer<List<LocalDate>> world) {
        if (days.size() == changes.size()) {
            world.accept(days);
            return;
        }
        Change change = changes.get(days.size());
        LocalDate previous = days.isEmpty() ? floor : days.getLast();
        LocalDate earliest = change.earliest() == null ? floor : change.earliest();
        LocalDate latest = change.latest() == null || change.latest().isAfter(change.recorded())
                ? change.recorded()
                : change.latest();
        for (LocalDate day = earliest; !day.isAfter(latest); day = day.plusDays(1)) {
            if (!day.isBefore(previous)) {
                days.add(day);
                inEveryWorld(days, world);
                days.removeLast();
            }
        }
    }

    private @Nullable Tie tie(List<LocalDate> days, LocalDate asOf) {
        Tie tie = null;
        for (int i = 0; i < days.size() && !days.get(i).isAfter(asOf); i++) {
            Change change = changes.get(i);
            Tier tier = change.tier();
            if (change.step() == Step.TERMINATED) {
                tie = null;
            } else if (change.step() == Step.SIGNED && tier != null) {
                tie = new Tie(i, tier, TieStatus.ACTIVE);
            } else if (tie != null) {
                TieStatus status = change.step() == Step.SUSPENDED
                        ? TieStatus.SUSPENDED
                        : change.step() == Step.RESUMED ? TieStatus.ACTIVE : tie.status();
                tie = new Tie(tie.friendship(), tier == null ? tie.tier() : tier, status);
            }
        }
        return tie;
    }
}
