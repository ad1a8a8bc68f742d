package amity.query.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days on which answers change. Between two of them all answers stay the same. */
final class BoundaryDays {

    private BoundaryDays() {}

    /** Earlier ones nobody asks about. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /**
     * The first and the last day that each fact can mean, with the days before, and today, in order.
     *
     * @param most where there are more, so many of them, evenly spread, the first and the last among them; at least 2
     */
    static List<LocalDate> of(Stream<When> facts, LocalDate today, int most) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(today));
        facts.flatMap(when -> Stream.of(when.earliest(), when.latest()))
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .filter(day -> !day.isBefore(FIRST))
                .forEach(days::add);
        List<LocalDate> all = List.copyOf(days);
        return all.size() <= most
                ? all
                : IntStream.range(0, most)
                        .mapToObj(i -> all.get((int) ((long) i * (all.size() - 1) / (most - 1))))
                        .toList();
    }
}
