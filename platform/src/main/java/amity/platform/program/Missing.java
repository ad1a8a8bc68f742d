package amity.platform.program;

import org.jspecify.annotations.Nullable;

/** A setting that a program cannot start without is missing; the message is a sentence for whoever starts it. */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Missing(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
