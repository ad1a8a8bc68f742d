package amity.standalone.architecture.broken.message;

import amity.message.AmityEvent;
import org.springframework.core.env.Environment;

/** An event that is no record, has no stored name and knows Spring. */
public final class BadEvent implements AmityEvent {

    Class<?> knowsSpring() {
        return Environment.class;
    }
}
