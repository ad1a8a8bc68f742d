package amity.query.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things that happened one after the other, none before the one that it follows. Their dates tell more or less how many of
 * them had happened by a day: at least so many, at most so many, and each number between is one that they allow too.
 *
 * <p>Who said that one thing had followed another said that both had happened by then. Where a correction moves what came first
 * to a time after that day, the day is no longer to be believed (as in {@link When}), and in its place comes the day by which
 * what came first had happened.
 */
final class Sequence {

    private final List<When> steps = new ArrayList<>();

    Sequence(List<When> steps) {
        LocalDate begun = LocalDate.MIN;
        LocalDate by = LocalDate.MIN;
        for (When step : steps) {
            begun = later(begun, step.earliest());
            When it = step.by().isBefore(begun) ? new When(step.date(), later(by, begun)) : step;
            this.steps.add(it);
            by = later(by, it.by());
        }
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    int size() {
        return steps.size();
    }

    /** Those up to the last that certainly had happened by the day: what it follows had happened too. */
    int atLeast(LocalDate day) {
        int certain = 0;
        for (int i = 0; i < steps.size(); i++) {
            certain = steps.get(i).certainlyBy(day) ? i + 1 : certain;
        }
        return certain;
    }

    /** Those before the first that certainly had not happened by the day: what follows it had not either. */
    int atMost(LocalDate day) {
        int possible = 0;
        while (possible < steps.size() && steps.get(possible).possiblyBy(day)) {
            possible++;
        }
        return possible;
    }

    /** The first day by which so many may have happened; null is open. */
    @Nullable
    LocalDate mayHaveCome(int so) {
        LocalDate first = LocalDate.MIN;
        for (When step : steps.subList(0, so)) {
            first = later(first, step.earliest());
        }
        return first.equals(LocalDate.MIN) ? null : first;
    }

    /** The first day by which so many, at least one, had certainly happened. */
    LocalDate mustHaveCome(int so) {
        LocalDate first = LocalDate.MAX;
        for (When step : steps.subList(so - 1, steps.size())) {
            first = step.latest().isBefore(first) ? step.latest() : first;
        }
        return first;
    }
}
