package amity.platform.home;

import java.time.Clock;
import java.time.LocalDate;

/** The office's calendar: what day it is in the home city. */
public record OfficeClock(Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
