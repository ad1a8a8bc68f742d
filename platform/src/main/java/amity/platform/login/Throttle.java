package amity.platform.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failed logins: after ten within five minutes the same name from the same address must wait for them to pass. */
final class Throttle {

    static final int FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Clock clock;

    private final Map<String, Failures> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyAttempts if this one would be one too many */
    synchronized void check(String key) {
        Failures failures = byKey.get(key);
        if (failures == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), failures.since().plus(WINDOW));
        if (left.isNegative() || left.isZero()) {
            byKey.remove(key);
        } else if (failures.count() >= FAILURES) {
            throw new TooManyAttempts(left);
        }
    }

    synchronized void failed(String key) {
        byKey.merge(
                key,
                new Failures(1, clock.instant()),
                (before, first) -> new Failures(before.count() + 1, before.since()));
    }

    synchronized void succeeded(String key) {
        byKey.remove(key);
    }

    private record Failures(int count, Instant since) {}
}
