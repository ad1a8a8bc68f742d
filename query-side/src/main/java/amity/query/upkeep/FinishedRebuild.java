package amity.query.upkeep;

import amity.query.projection.AlreadyRebuilding;
import amity.query.projection.Rebuild;
import amity.query.projection.RebuildStopped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rebuild.
 *
 * @param at when it was over
 * @param position how far the new tables had come, 0 if they did not get that far
 * @param differences between the old rows and the new, a line each; the first few
 * @param healed records that were set aside before and were not after
 * @param setAside records with an event that could not be taken in
 * @param problem what went wrong, in a line; null if nothing did
 */
public record FinishedRebuild(
        Instant at,
        Result result,
        long position,
        List<String> differences,
        int healed,
        int setAside,
        @Nullable String problem) {

    /** In a word. */
    public enum Result {
        /** The new tables are asked. */
        SWITCHED,
        /** The new tables differ; the old ones are asked, and the new ones are gone. */
        DIFFERENT,
        /** Another process was at it. */
        ELSEWHERE,
        /** It was stopped, with the program. */
        STOPPED,
        FAILED
    }

    static FinishedRebuild of(Instant at, Rebuild.Outcome outcome) {
        return new FinishedRebuild(
                at,
                outcome.switched() ? Result.SWITCHED : Result.DIFFERENT,
                outcome.position(),
                outcome.differences(),
                outcome.healed(),
                outcome.setAside(),
                null);
    }

    static FinishedRebuild failed(Instant at, RuntimeException failure) {
        return switch (failure) {
            case AlreadyRebuilding somebody -> without(at, Result.ELSEWHERE, null);
            case RebuildStopped stopped -> stopped(at);
            default -> without(at, Result.FAILED, line(failure));
        };
    }

    static FinishedRebuild stopped(Instant at) {
        return without(at, Result.STOPPED, null);
    }

    private static FinishedRebuild without(Instant at, Result result, @Nullable String problem) {
        return new FinishedRebuild(at, result, 0, List.of(), 0, 0, problem);
    }

    static String line(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
