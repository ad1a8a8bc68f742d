package amity.axonserver;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.AxonTransientException;

/** An event waited too long between its own time and the append; nothing was stored, and a retry gets a new time. */
public final class StaleEventException extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    StaleEventException(Instant time, Duration most) {
        super("an event of " + time + " came more than " + most.toSeconds() + " s late; nothing was stored");
    }
}
