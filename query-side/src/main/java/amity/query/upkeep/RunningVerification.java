package amity.query.upkeep;

import amity.query.naive.Verifying;
import amity.query.naive.Verifying.Phase;
import java.time.Instant;

/**
 * A verification that is not over.
 *
 * @param since when it was asked for
 * @param percent of the phase
 */
public record RunningVerification(Instant since, Phase phase, int percent) {

    static RunningVerification at(Instant since, Verifying now) {
        return new RunningVerification(since, now.phase(), now.percent());
    }
}
