package amity.platform.login;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final Throttle throttle = new Throttle(clock);

    @Test
    void opensAgainWhenTheWindowHasPassed() {
        fail(Throttle.FAILURES);
        now = now.plus(Throttle.WINDOW).minusSeconds(1);
        assertThatThrownBy(() -> throttle.check("a"))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        tooMany -> org.assertj.core.api.Assertions.assertThat(tooMany.seconds())
                                .isEqualTo(1));
        now = now.plus(Duration.ofSeconds(1));
        assertThatCode(() -> throttle.check("a")).doesNotThrowAnyException();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(Throttle.FAILURES - 1);
        throttle.succeeded("a");
        fail(Throttle.FAILURES - 1);
        assertThatCode(() -> throttle.check("a")).doesNotThrowAnyException();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.check("a");
            throttle.failed("a");
        }
    }
}
