package amity.standalone.architecture.broken.query.roster;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A projector with a public handler and an injected field. */
public final class BadProjector {

    @Autowired
    private @Nullable String injected;

    @EventHandler
    public void on(String event) {
        injected = event;
    }
}
