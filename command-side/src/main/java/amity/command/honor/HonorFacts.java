package amity.command.honor;

import amity.message.value.HonorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the decider cannot know by itself.
 *
 * @param today in the home city
 * @param recipientRegistered false if the recipient names a partner that is not registered
 * @param givenBefore the award of the same honor to the same recipient in the same year, null if there is none; where a
 *     revocation is retracted one that was made since
 */
record HonorFacts(
        LocalDate today,
        boolean recipientRegistered,
        @Nullable HonorId givenBefore) {

    /** What a command that states no award needs to know. */
    static HonorFacts onlyToday(LocalDate today) {
        return new HonorFacts(today, true, null);
    }
}
