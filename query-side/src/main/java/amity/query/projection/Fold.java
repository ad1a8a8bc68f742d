package amity.query.projection;

import amity.message.AmityEvent;

/**
 * What follows from the events of one kind of record. Pure: the same events give the same rows, whenever they are read.
 *
 * @param <S> what is believed of one record, immutable
 */
public interface Fold<S> {

    /** Whether the event belongs to a record of this kind. */
    boolean concerns(AmityEvent event);

    /** What is believed of a record before its first event. */
    S nothing();

    S evolve(S before, Fact fact);

    /** The rows that follow from what is believed; of each table and slot at most one. */
    void rows(S state, Rows rows);

    /** Rows that follow from the fact alone and are never closed, such as that it was recorded. */
    default void trail(S before, S after, Fact fact, long position, Rows rows) {}
}
