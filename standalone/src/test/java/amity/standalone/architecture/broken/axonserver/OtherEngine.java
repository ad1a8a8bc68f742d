package amity.standalone.architecture.broken.axonserver;

import amity.standalone.architecture.broken.eventstore.NosyStore;

/** One engine that knows the other. */
final class OtherEngine {

    Class<?> knowsTheOther() {
        return NosyStore.class;
    }
}
