package amity.query.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * The verification that runs, and the last one of this process.
 *
 * @param running null while none does
 * @param last null if there was none
 */
public record VerificationStatus(
        @Nullable RunningVerification running, @Nullable FinishedVerification last) {}
