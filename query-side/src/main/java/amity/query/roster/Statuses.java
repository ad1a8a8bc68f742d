package amity.query.roster;

import amity.message.query.Certainty;
import amity.message.query.TieStatus;
import amity.query.projection.Boundary;
import amity.query.projection.Days;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that a friendship had, one after the other, in one column: null where it was active through the whole time of the
 * row, as most were. A status
 * is {@code SUSPENDED 1990-01-01 1990-12-31 1989-01-01 1991-01-01 4 7}: certain from and before, possible from and before,
 * begun and ended by which events; a dash is open, none is {@code empty}.
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

    /** @param statuses of all friendships with the partner @param tier the time at one tier that the row is about */
    static @Nullable String of(List<Spell> statuses, Spell tier) {
        List<Spell> own = statuses.stream()
                .filter(spell ->
                        spell.standing().friendship() == tier.standing().friendship())
                .toList();
        boolean active = own.size() == 1
                && own.getFirst().standing().status() == TieStatus.ACTIVE
                && own.getFirst().span().equals(tier.span());
        return active ? null : own.stream().map(Statuses::text).collect(Collectors.joining(";"));
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
