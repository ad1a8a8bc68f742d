package amity.eventstore.archive;

import java.util.List;

/** An event store to write to. Used by one thread, closed also where it was not completed. */
public interface EventTarget extends AutoCloseable {

    /** The last position stored, 0 where there is none. */
    long head();

    /**
     * Appends events, with the times that they bear.
     *
     * @param events in order, without a gap, going on from those before
     * @throws BadTarget if they do not come to stand under the positions that they have
     */
    void append(List<ArchivedEvent> events);

    /** Whether nothing stays of what is not completed. */
    boolean isAllOrNothing();

    /** What was appended stays. */
    void complete();

    @Override
    void close();
}
