package amity.eventstore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the newest events of the streams that were appended to last stand: whoever appended asks for it at once. */
final class RecentPositions {

    private static final int STREAMS = 1024;

    private record Place(long sequence, long position) {}

    private final Map<String, Place> newest = new LinkedHashMap<>(STREAMS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
            return size() > STREAMS;
        }
    };

    /** @param last the position of the last row; the others stand right before it */
    synchronized void remember(List<EventRow> rows, long last) {
        long position = last - rows.size();
        for (EventRow row : rows) {
            position++;
            String stream = row.stream();
            Long sequence = row.sequence();
            if (stream != null && sequence != null) {
                newest.put(stream, new Place(sequence, position));
            }
        }
    }

    synchronized Optional<Long> of(String stream, long sequence) {
        Place place = newest.get(stream);
        return place != null && place.sequence() == sequence ? Optional.of(place.position()) : Optional.empty();
    }
}
