package amity.query.upkeep;

import amity.query.naive.Verification;
import amity.query.naive.Verified;
import amity.query.naive.Verifying;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies in the background what is shown, with the knowledge of the moment in which it begins; one at a time. */
public final class Verifications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final Verification verification;
    private final Clock clock;
    private @Nullable RunningVerification running;
    private @Nullable FinishedVerification last;
    private @Nullable Thread worker;
    private boolean closed;

    Verifications(Verification verification, Clock clock) {
        this.verification = verification;
        this.clock = clock;
    }

    /** Told by what it is told of its progress: to go no further. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Begins, and comes back at once.
     *
     * @throws VerificationRunning if one runs already
     */
    public synchronized void start() {
        if (closed || running != null) {
            throw new VerificationRunning();
        }
        Instant now = clock.instant();
        running = RunningVerification.at(now, new Verifying(Verifying.Phase.READING, 0, 1));
        worker = Thread.ofPlatform().name("verification").daemon().start(() -> finish(verify(now)));
    }

    private FinishedVerification verify(Instant since) {
        try {
            Verified verified = verification.verify(step -> note(since, step));
            return FinishedVerification.of(clock.instant(), verified);
        } catch (Stopped stopped) {
            return FinishedVerification.stopped(clock.instant());
        } catch (RuntimeException | OutOfMemoryError failed) {
            // It keeps the whole journal in memory: where that is too much, the program goes on and says so.
            if (isClosed()) {
                return FinishedVerification.stopped(clock.instant());
            }
            LOG.error("not verified", failed);
            return FinishedVerification.failed(clock.instant(), failed);
        }
    }

    private synchronized void note(Instant since, Verifying step) {
        if (closed) {
            throw new Stopped();
        }
        running = RunningVerification.at(since, step);
    }

    private synchronized void finish(FinishedVerification end) {
        running = null;
        last = end;
    }

    public synchronized VerificationStatus status() {
        return new VerificationStatus(running, last);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized @Nullable Thread stop() {
        closed = true;
        return worker;
    }

    /** Stops the one that runs: while there still is a database to ask. */
    @Override
    public void close() {
        Thread stopping = stop();
        if (stopping == null) {
            return;
        }
        stopping.interrupt();
        try {
            if (!stopping.join(TO_STOP)) {
                LOG.warn("a verification does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
