package amity.query.roster;

import amity.message.AmityEvent;
import amity.message.value.Tier;
import amity.query.testing.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws a course of friendships with one partner that the rules would let pass, with dates of every kind. */
final class RandomCourse {

    private static final int MOST_CHANGES = 6;

    private final RandomGenerator random;
    private final LocalDate first;
    private final int days;

    final List<PossibleWorlds.Change> changes = new ArrayList<>();
    final List<String> dates = new ArrayList<>();

    private @Nullable Tier tier;
    private boolean suspended;
    private LocalDate notBefore;
    private LocalDate recorded;

    /** @param days that anything can happen on, from the first */
    RandomCourse(RandomGenerator random, LocalDate first, int days) {
        this.random = random;
        this.first = first;
        this.days = days;
        this.notBefore = first;
        this.recorded = first;
        int size = 1 + random.nextInt(MOST_CHANGES);
        while (changes.size() < size) {
            add(step());
        }
    }

    private Step step() {
        if (tier == null) {
            return Step.SIGNED;
        }
        List<Step> steps = new ArrayList<>(List.of(Step.RENEWED, Step.TERMINATED));
        steps.add(suspended ? Step.RESUMED : Step.SUSPENDED);
        if (tier != Tier.SISTER_CITY) {
            steps.add(Step.UPGRADED);
        }
        return steps.get(random.nextInt(steps.size()));
    }

    private void add(Step step) {
        @Nullable Tier to = null;
        switch (step) {
            case SIGNED -> {
                to = Tier.values()[random.nextInt(3)];
                suspended = false;
            }
            case UPGRADED ->
                to = tier == Tier.LETTER_OF_INTENT ? Tier.values()[1 + random.nextInt(2)] : Tier.SISTER_CITY;
            case SUSPENDED -> suspended = true;
            case RESUMED -> suspended = false;
            case RENEWED, TERMINATED -> {}
        }
        tier = step == Step.TERMINATED ? null : to == null ? tier : to;
        recorded = later(recorded);
        date(step, to);
    }

    /** Known to the day, a run of days, open at one end, or unknown; never certainly before what it follows. */
    private void date(Step step, @Nullable Tier to) {
        if (recorded.isBefore(notBefore)) {
            recorded = notBefore;
        }
        LocalDate latest = between(notBefore, recorded);
        LocalDate earliest = between(first, latest);
        switch (random.nextInt(5)) {
            case 0 -> add(step, to, latest, latest, latest.toString());
            case 1 -> add(step, to, earliest, latest, earliest + "/" + latest);
            case 2 -> add(step, to, earliest, null, earliest + "/..");
            case 3 -> add(step, to, null, latest, "../" + latest);
            default -> add(step, to, null, null, "");
        }
    }

    private void add(
            Step step, @Nullable Tier to, @Nullable LocalDate earliest, @Nullable LocalDate latest, String date) {
        changes.add(new PossibleWorlds.Change(step, to, earliest, latest, recorded));
        dates.add(date);
        if (earliest != null && earliest.isAfter(notBefore)) {
            notBefore = earliest;
        }
    }

    private LocalDate later(LocalDate day) {
        return between(day, first.plusDays(days - 1L));
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextLong(to.toEpochDay() - from.toEpochDay() + 1));
    }

    AmityEvent event(int index, String partner) {
        PossibleWorlds.Change change = changes.get(index);
        String date = dates.get(index).isEmpty() ? null : dates.get(index);
        Tier to = change.tier() == null ? Tier.SISTER_CITY : change.tier();
        return switch (change.step()) {
            case SIGNED -> Facts.signed(partner, to, date);
            case UPGRADED -> Facts.upgraded(partner, to, date);
            case RENEWED -> Facts.renewed(partner, date);
            case SUSPENDED -> Facts.suspended(partner, date);
            case RESUMED -> Facts.resumed(partner, date);
            case TERMINATED -> Facts.terminated(partner, date);
        };
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < changes.size(); i++) {
            PossibleWorlds.Change change = changes.get(i);
            text.append("\n  ")
                    .append(change.step())
                    .append(' ')
                    .append(change.tier())
                    .append(" on '");
            text.append(dates.get(i)).append("' recorded ").append(change.recorded());
        }
        return text.toString();
    }
}
