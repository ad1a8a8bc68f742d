package amity.query.time;

import java.time.Instant;
import java.util.Optional;

/** How positions of the journal and moments belong together; answered by whoever keeps the journal. */
public interface JournalTime {

    /** The last position; 0 in an empty journal. */
    long head();

    /** The last position recorded at or before a moment, 0 for none; empty for a moment that has not come. */
    Optional<Long> positionAt(Instant moment);

    /** Empty where there is no such position. */
    Optional<Instant> recordedAt(long position);
}
