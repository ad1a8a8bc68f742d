package amity.standalone.architecture.broken.eventstore;

import amity.standalone.architecture.broken.message.BadEvent;

/** A store that knows an event of the domain. */
public final class NosyStore {

    Class<?> knowsAnEvent() {
        return BadEvent.class;
    }
}
