package amity.standalone.architecture.broken.query.roster;

import java.time.Clock;

/** A fold that looks at a clock. */
final class BadFold {

    private final Clock clock = Clock.systemUTC();

    long now() {
        return clock.millis();
    }
}
