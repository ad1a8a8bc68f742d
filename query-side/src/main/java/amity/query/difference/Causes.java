package amity.query.difference;

import amity.message.query.Cause;
import amity.message.query.Cause.By;
import amity.message.query.Change;
import amity.message.value.PartnerId;
import amity.query.projection.Boundary;
import amity.query.time.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which events of a record make the difference between two answers about it. The way from one to the other is walked in two
 * legs: first to the other's knowledge, event by event, on the same day; then to the other's day, over the boundaries of what
 * is believed there.
 */
final class Causes<E> {

    private final Compared<E> report;
    private final String record;
    private final Set<PartnerId> places;
    private final List<Change> events;

    /**
     * @param places that the record's entries name, on whatever way
     * @param events of the record and of these, in order
     */
    Causes(Compared<E> report, String record, Set<PartnerId> places, List<Change> events) {
        this.report = report;
        this.record = record;
        this.places = places;
        this.events = events;
    }

    List<Cause> between(View from, View to) {
        List<Cause> causes = new ArrayList<>(recorded(from, to));
        tookEffect(from, to).stream()
                .filter(cause ->
                        causes.stream().noneMatch(other -> other.change().equals(cause.change())))
                .forEach(causes::add);
        causes.sort(Comparator.comparingLong(cause -> cause.change().position()));
        return causes;
    }

    private List<Cause> recorded(View from, View to) {
        long first = Math.min(from.position(), to.position());
        long last = Math.max(from.position(), to.position());
        List<Cause> causes = new ArrayList<>();
        List<E> before = entries(from.asOf(), first);
        for (Change event : events) {
            if (event.position() > first && event.position() <= last) {
                List<E> after = entries(from.asOf(), event.position());
                if (!after.equals(before)) {
                    causes.add(new Cause(By.RECORDED, event));
                }
                before = after;
            }
        }
        return causes;
    }

    private List<Cause> tookEffect(View from, View to) {
        if (entries(from.asOf(), to.position()).equals(entries(to.asOf(), to.position()))) {
            return List.of();
        }
        LocalDate first = from.asOf().isBefore(to.asOf()) ? from.asOf() : to.asOf();
        LocalDate last = from.asOf().isBefore(to.asOf()) ? to.asOf() : from.asOf();
        Predicate<Boundary> between =
                boundary -> boundary.day().isAfter(first) && !boundary.day().isAfter(last);
        Stream<Optional<Change>> own = report.boundaries(to, record).stream()
                .filter(between)
                .map(boundary -> event(record, boundary.number()));
        // What a place is called is of interest only where it is named on that day.
        Stream<Optional<Change>> renamings = places.stream()
                .flatMap(place -> report.renamings(to, place).stream()
                        .filter(between)
                        .filter(boundary -> !entries(boundary.day().minusDays(1), to.position())
                                .equals(entries(boundary.day(), to.position())))
                        .map(boundary -> event(place.stream(), boundary.number())));
        return Stream.concat(own, renamings)
                .flatMap(Optional::stream)
                .distinct()
                .map(event -> new Cause(By.TOOK_EFFECT, event))
                .toList();
    }

    private Optional<Change> event(String of, long number) {
        return events.stream()
                .filter(event -> event.record().equals(of) && event.number() == number)
                .findFirst();
    }

    private List<E> entries(LocalDate day, long position) {
        return report.entries(new View(day, position), record);
    }
}
