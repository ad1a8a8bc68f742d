package amity.query.anniversary;

import amity.message.query.Anniversary;
import amity.message.query.Certainty;
import amity.message.query.RosterEntry;
import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The anniversaries that lie, or may lie, between two days, both included. */
record Calendar(LocalDate from, LocalDate to) {

    private static final int FIRST = 5;
    private static final int STEP = 10;

    private static final Comparator<Anniversary> IN_TIME = Comparator.comparing(Anniversary::earliest)
            .thenComparing(Anniversary::latest)
            .thenComparing(anniversary -> anniversary.partner().value());

    /** @param friendships each partner once */
    List<Anniversary> of(List<RosterEntry> friendships) {
        return friendships.stream().flatMap(this::of).sorted(IN_TIME).toList();
    }

    private Stream<Anniversary> of(RosterEntry friendship) {
        EdtfDate signed = friendship.signed();
        Optional<LocalDate> earliest = Optional.ofNullable(signed).flatMap(EdtfDate::earliest);
        Optional<LocalDate> latest = Optional.ofNullable(signed).flatMap(EdtfDate::latest);
        if (signed == null || earliest.isEmpty() || latest.isEmpty()) {
            return Stream.empty();
        }
        return years(to.getYear() - earliest.get().getYear())
                .mapToObj(years -> new Anniversary(
                        friendship.partner(),
                        friendship.names(),
                        friendship.country(),
                        friendship.tier(),
                        years,
                        signed,
                        earliest.get().plusYears(years),
                        latest.get().plusYears(years),
                        friendship.certainty()))
                .filter(it -> !it.latest().isBefore(from) && !it.earliest().isAfter(to))
                .map(this::sure);
    }

    /** Those that are celebrated: 5, 10, 20, 30 … */
    private static IntStream years(int most) {
        return IntStream.rangeClosed(FIRST, most).filter(years -> years == FIRST || years % STEP == 0);
    }

    private Anniversary sure(Anniversary it) {
        boolean within = !it.earliest().isBefore(from) && !it.latest().isAfter(to);
        return within
                ? it
                : new Anniversary(
                        it.partner(),
                        it.names(),
                        it.country(),
                        it.tier(),
                        it.years(),
                        it.signed(),
                        it.earliest(),
                        it.latest(),
                        Certainty.POSSIBLE);
    }
}
