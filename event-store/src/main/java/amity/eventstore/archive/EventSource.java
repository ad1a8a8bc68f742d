package amity.eventstore.archive;

import java.util.function.Consumer;

/** An event store to read from. */
public interface EventSource {

    /** What it is, for people. */
    String engine();

    /** The last position stored, 0 where there is none. */
    long head();

    /**
     * All events up to a position that is stored, in order. Holds few of them in memory at a time.
     *
     * @param last the last position to read
     */
    void read(long last, Consumer<ArchivedEvent> reader);
}
