package amity.standalone.architecture.broken.command.partner;

import amity.standalone.architecture.broken.query.roster.BadProjector;
import java.time.Clock;
import java.time.Instant;

/** A decider that looks at a clock, at the static one even, and across to the other side. */
final class BadDecider {

    private final Clock clock = Clock.systemUTC();

    long between() {
        return Instant.now().toEpochMilli() - clock.millis();
    }

    Class<?> upAndAcross() {
        return BadProjector.class;
    }
}
