package amity.axonserver;

import org.jspecify.annotations.Nullable;

/** Something of an event has no place in the other engine, or none in an archive; the message is a sentence. */
public final class UnarchivableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnarchivableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
