package amity.query.naive;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads the events of the journal. */
final class RawJournal {

    private RawJournal() {}

    /**
     * The events from the first to that at a position, all in memory.
     *
     * @param last the position of an event that is there, 0 for none
     * @param home whose days those of recording are
     * @param progress told the position of each event
     * @throws IllegalStateException if there is an event that this version of the program does not know
     */
    static List<RawEvent> upTo(EventStore journal, long last, ZoneId home, LongConsumer progress) {
        List<RawEvent> events = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = journal.openStream(new GlobalSequenceTrackingToken(0))) {
            for (long at = 0; at < last; at = events.getLast().position()) {
                events.add(RawEvent.of(stream.nextAvailable(), home));
                progress.accept(events.getLast().position());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading of the journal was interrupted", e);
        }
        return events;
    }
}
