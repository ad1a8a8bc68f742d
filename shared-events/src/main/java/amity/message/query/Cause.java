package amity.message.query;

/**
 * An event that made a difference.
 *
 * @param by whether it was recorded between the two moments, or what it had said took effect between the two days
 */
@Answer
public record Cause(By by, Change change) {

    /** How it made the difference. */
    public enum By {
        RECORDED,
        TOOK_EFFECT
    }
}
