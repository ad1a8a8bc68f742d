package amity.platform.bus;

/**
 * Why a command could not be handled just now, as the details that reach the sender in another process.
 *
 * @param cause what stood in the way
 */
public record Passing(Cause cause, String message) {

    /** What is worth another attempt. */
    public enum Cause {
        /** Another command about the same records came first; nothing was recorded. */
        OVERTAKEN,
        /** The journal took nothing in; whether the fact got there is not always known. */
        JOURNAL_UNAVAILABLE
    }
}
