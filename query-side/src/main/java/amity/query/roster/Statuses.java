package amity.query.roster;

import amity.message.query.Certainty;
import amity.message.query.TieStatus;
import amity.query.projection.Boundary;
import amity.query.projection.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that a friendship had, one after the other, in one column. A status is
 * {@code SUSPENDED 1990-01-01 1990-12-31 1989-01-01 1991-01-01 4 7}: certain from and before, possible from and before, begun
 * and ended by which events; a dash is open, none is {@code empty}.
 */
record Statuses(List<One> all) {

    /** @param begun the number of the event that it begins with @param ended null while it has not ended */
    record One(
            TieStatus status,
            Days certain,
            Days possible,
            long begun,
            @Nullable Long ended) {

        private Stream<Boundary> boundaries() {
            Stream<Boundary> first = Stream.of(certain, possible)
                    .filter(days -> !days.isEmpty())
                    .flatMap(days -> Stream.ofNullable(days.from()))
                    .map(day -> new Boundary(day, begun));
            Stream<Boundary> last = Stream.of(certain, possible)
                    .filter(days -> !days.isEmpty() && ended != null)
                    .flatMap(days -> Stream.ofNullable(days.before()))
                    .map(day -> new Boundary(day, ended == null ? begun : ended));
            return Stream.concat(first, last);
        }

        Certainty certaintyOn(LocalDate day) {
            return certain.contains(day) ? Certainty.CERTAIN : Certainty.POSSIBLE;
        }
    }

    /** By the numbers of friendships; without those that were at one tier and active all the time, as most were. */
    static Map<Integer, String> of(Course course) {
        Map<Integer, List<Spell>> tiers = byFriendship(course.tiers());
        Map<Integer, String> texts = new LinkedHashMap<>();
        byFriendship(course.statuses()).forEach((friendship, statuses) -> {
            boolean active = statuses.size() == 1
                    && statuses.getFirst().standing().status() == TieStatus.ACTIVE
                    && tiers.getOrDefault(friendship, List.of()).size() == 1;
            if (!active) {
                texts.put(friendship, statuses.stream().map(Statuses::text).collect(Collectors.joining(";")));
            }
        });
        return texts;
    }

    private static Map<Integer, List<Spell>> byFriendship(List<Spell> spells) {
        return spells.stream()
                .collect(Collectors.groupingBy(
                        spell -> spell.standing().friendship(), LinkedHashMap::new, Collectors.toList()));
    }

    static Statuses parse(String text) {
        return new Statuses(Arrays.stream(text.split(";")).map(Statuses::one).toList());
    }

    /** The days on which one may begin or end. */
    Stream<Boundary> boundaries() {
        return all.stream().flatMap(One::boundaries);
    }

    /** The status on a day: a certain one before a possible one, and that it may be suspended before that it may not. */
    One on(LocalDate day) {
        return all.stream()
                .filter(one -> one.possible().contains(day))
                .min((one, other) -> Integer.compare(rank(one, day), rank(other, day)))
                .orElseGet(all::getLast);
    }

    private static int rank(One one, LocalDate day) {
        return (one.certain().contains(day) ? 0 : 2) + (one.status() == TieStatus.SUSPENDED ? 0 : 1);
    }

    private static String text(Spell spell) {
        return String.join(
                " ",
                spell.standing().status().name(),
                days(spell.span().certain()),
                days(spell.span().possible()),
                Long.toString(spell.begun()),
                spell.ended() == null ? "-" : spell.ended().toString());
    }

    private static String days(Days days) {
        return days.isEmpty() ? "empty empty" : open(days.from()) + " " + open(days.before());
    }

    private static String open(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }

    private static One one(String text) {
        String[] parts = text.split(" ");
        return new One(
                TieStatus.valueOf(parts[0]),
                parse(parts[1], parts[2]),
                parse(parts[3], parts[4]),
                Long.parseLong(parts[5]),
                parts[6].equals("-") ? null : Long.valueOf(parts[6]));
    }

    private static Days parse(String from, String before) {
        return from.equals("empty") ? Days.NONE : new Days(day(from), day(before));
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
