package amity.query.page;

import amity.message.query.Belief;
import amity.message.query.TimelineFact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Years from left to right.
 *
 * @param ticks years that are written down, some of them
 */
record Axis(LocalDate first, LocalDate last, List<Tick> ticks) {

    /** Years between two ticks, and no more than this many ticks. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 500, 1000);

    private static final int MOST_TICKS = 6;

    /** Room at either end, in percent, so that nothing is cut off. */
    private static final double MARGIN = 2.5;

    /** @param x in percent of the width */
    record Tick(String year, String x) {}

    static Axis of(List<TimelineFact> facts, LocalDate day) {
        List<LocalDate> days = facts.stream()
                .flatMap(fact -> fact.beliefs().stream())
                .filter(belief -> belief.effective() != null)
                .flatMap(Axis::bounds)
                .toList();
        int to = days.stream().map(LocalDate::getYear).reduce(day.getYear(), Math::max);
        int from = Math.min(days.stream().map(LocalDate::getYear).reduce(to, Math::min), to - 4);
        Axis bare = new Axis(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), List.of());
        int step = STEPS.stream()
                .filter(years -> (to - from) / years < MOST_TICKS)
                .findFirst()
                .orElse(STEPS.getLast());
        List<Tick> ticks = IntStream.rangeClosed(from, to)
                .filter(year -> year % step == 0)
                .mapToObj(year -> new Tick(Integer.toString(year), bare.x(LocalDate.of(year, 1, 1))))
                .toList();
        return new Axis(bare.first, bare.last, ticks);
    }

    private static Stream<LocalDate> bounds(Belief belief) {
        return Stream.of(belief.earliest(), belief.latest())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** Where a day is, such as {@code 41.25%}. */
    String x(LocalDate day) {
        return percent(at(day));
    }

    double at(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        double share = Math.clamp(ChronoUnit.DAYS.between(first, day) / all, 0, 1);
        return MARGIN + share * (100 - 2 * MARGIN);
    }

    static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }
}
