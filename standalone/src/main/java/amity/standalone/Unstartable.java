package amity.standalone;

import org.jspecify.annotations.Nullable;

/** Amity cannot start, for a reason that the person at the terminal can do something about: one sentence. */
public class Unstartable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unstartable(String sentence) {
        this(sentence, null);
    }

    public Unstartable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
