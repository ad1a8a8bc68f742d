package amity.platform.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed logins; the next is looked at after the wait. */
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many failed logins");
        this.wait = wait;
    }

    /** Rounded up, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
