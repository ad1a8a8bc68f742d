package amity.query.difference;

import amity.message.query.Cause;
import amity.message.query.Cause.By;
import amity.message.query.Change;
import amity.query.time.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which events of a record make the difference between two answers about it. The way from one to the other is walked in two
 * legs: first to the other's knowledge, event by event, on the same day; then to the other's day, over the boundaries of what
 * is believed there.
 */
final class Causes<E> {

    private final Compared<E> report;
    private final String record;
    private final List<Change> events;

    /** @param events of the record, in order */
    Causes(Compared<E> report, String record, List<Change> events) {
        this.report = report;
        this.record = record;
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
        return report.boundaries(to, record).stream()
                .filter(boundary ->
                        boundary.day().isAfter(first) && !boundary.day().isAfter(last))
                .map(boundary -> event(boundary.number()))
                .flatMap(Optional::stream)
                .distinct()
                .map(event -> new Cause(By.TOOK_EFFECT, event))
                .toList();
    }

    private Optional<Change> event(long number) {
        return events.stream().filter(event -> event.number() == number).findFirst();
    }

    private List<E> entries(LocalDate day, long position) {
        return report.entries(new View(day, position), record);
    }
}
