package amity.query.projection;

import amity.message.AmityEvent;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What is believed of one record, and the rows that follow from it.
 *
 * @param number of the last event that is in it, -1 before the first
 */
record Believed<S>(Fold<S> fold, S state, List<Row> rows, long number) {

    /** Before the first event of a record. Empty where no fold of the projection is concerned. */
    static Optional<Believed<?>> nothing(Projection projection, AmityEvent event) {
        for (Fold<?> fold : projection.folds()) {
            if (fold.concerns(event)) {
                return Optional.of(nothing(fold));
            }
        }
        return Optional.empty();
    }

    private static <S> Believed<S> nothing(Fold<S> fold) {
        return new Believed<>(fold, fold.nothing(), List.of(), -1);
    }

    /** What was believed before a fact: from the record's own stream, as far as it went. */
    static Believed<?> reread(Believed<?> nothing, Fact fact, EventStore journal, ZoneId zone) {
        Believed<?> believed = nothing;
        if (fact.number() > 0) {
            DomainEventStream events = journal.readEvents(fact.record());
            while (believed.number() < fact.number() - 1 && events.hasNext()) {
                believed = believed.after(Fact.of(events.next(), zone));
            }
        }
        return believed;
    }

    /** What is believed after one more event, without the trail that it leaves. */
    Believed<S> after(Fact fact) {
        if (fact.number() != number + 1) {
            throw new IllegalStateException(
                    "after event " + number + " of " + fact.record() + " comes " + fact.number() + ", not the next");
        }
        S next = fold.evolve(state, fact);
        Rows collected = new Rows();
        fold.rows(next, collected);
        return new Believed<>(fold, next, collected.all(), fact.number());
    }

    /** What the event, which led from this to the next, changes in the rows. */
    RowChange change(Believed<?> next, Fact fact, long position) {
        Rows trail = new Rows();
        // Of the same fold: both are of one record.
        @SuppressWarnings("unchecked")
        S after = (S) next.state();
        fold.trail(state, after, fact, position, trail);
        return RowChange.between(rows, next.rows()).leaving(trail.all());
    }
}
