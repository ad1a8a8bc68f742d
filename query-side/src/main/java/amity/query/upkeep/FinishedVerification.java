package amity.query.upkeep;

import amity.query.naive.Verified;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a verification.
 *
 * @param at when it was over
 * @param verified what was compared and what differs; null if it did not get to the end
 * @param problem what went wrong, in a line; null if nothing did
 */
public record FinishedVerification(
        Instant at,
        Result result,
        @Nullable Verified verified,
        @Nullable String problem) {

    /** In a word. */
    public enum Result {
        EQUAL,
        DIFFERENT,
        /** It was stopped, with the program. */
        STOPPED,
        FAILED
    }

    static FinishedVerification of(Instant at, Verified verified) {
        return new FinishedVerification(at, verified.healthy() ? Result.EQUAL : Result.DIFFERENT, verified, null);
    }

    static FinishedVerification stopped(Instant at) {
        return new FinishedVerification(at, Result.STOPPED, null, null);
    }

    static FinishedVerification failed(Instant at, Throwable failure) {
        return new FinishedVerification(at, Result.FAILED, null, FinishedRebuild.line(failure));
    }
}
