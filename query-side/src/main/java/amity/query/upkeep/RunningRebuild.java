package amity.query.upkeep;

import amity.query.projection.Rebuilding;
import amity.query.projection.Rebuilding.Phase;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * A rebuild that was asked for and is not over.
 *
 * @param since when it was asked for
 * @param percent of the phase
 * @param events folded so far, of those to fold in the phase
 * @param perSecond events a second since the phase began, 0 where none are folded
 */
public record RunningRebuild(Instant since, Phase phase, int percent, long events, long of, long perSecond) {

    static RunningRebuild at(Instant since, Rebuilding now) {
        return new RunningRebuild(since, now.phase(), now.percent(), now.events(), now.of(), now.perSecond());
    }

    /** Events that are still to be folded in the phase. */
    public long remaining() {
        return Math.max(0, of - events);
    }

    /** How long the phase will still take at the pace so far, in whole seconds; empty where no pace is known. */
    public OptionalLong secondsLeft() {
        return perSecond == 0 ? OptionalLong.empty() : OptionalLong.of(Math.ceilDiv(remaining(), perSecond));
    }
}
