package amity.axonserver;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** Axon Server did not answer; it is worth asking again soon. */
public final class JournalUnreachableException extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    JournalUnreachableException(@Nullable Throwable cause) {
        super("Axon Server does not answer", cause);
    }
}
