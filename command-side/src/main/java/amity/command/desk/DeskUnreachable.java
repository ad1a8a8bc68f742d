package amity.command.desk;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** The command did not get to where it is decided, or no answer came back; only its id makes sure that it is safe again. */
public final class DeskUnreachable extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    DeskUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
