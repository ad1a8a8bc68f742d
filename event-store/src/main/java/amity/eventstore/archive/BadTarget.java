package amity.eventstore.archive;

import org.jspecify.annotations.Nullable;

/** An event store cannot take in an archive; the message is a sentence. */
public final class BadTarget extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadTarget(String message) {
        this(message, null);
    }

    public BadTarget(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
