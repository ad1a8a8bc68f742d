package amity.query.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying again.
 *
 * @param healed whether the record is no longer set aside
 * @param takenIn events that the projection took in now
 * @param left the letter that is the first now, with its cause; null if healed
 */
public record Retried(boolean healed, int takenIn, @Nullable DeadLetter left) {

    static Retried of(int takenIn, @Nullable DeadLetter left) {
        return new Retried(left == null, takenIn, left);
    }
}
