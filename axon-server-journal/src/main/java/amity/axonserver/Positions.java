package amity.axonserver;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Between positions, from 1, and the indexes of Axon Server, from 0. */
final class Positions {

    private Positions() {}

    static long ofIndex(long index) {
        return index + 1;
    }

    /** The token of a position, from one of Axon Server's; null stands for nothing before the first event. */
    static GlobalSequenceTrackingToken ofToken(@Nullable TrackingToken theirs) {
        return new GlobalSequenceTrackingToken(
                theirs == null ? 0 : ofIndex(theirs.position().orElse(-1)));
    }

    /** What Axon Server takes for a token of ours: the index of the last event that is known, -1 for none. */
    static GlobalSequenceTrackingToken toToken(@Nullable TrackingToken ours) {
        return new GlobalSequenceTrackingToken(
                ours == null ? -1 : ours.position().orElse(0) - 1);
    }
}
