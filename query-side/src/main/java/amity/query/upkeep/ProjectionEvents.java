package amity.query.upkeep;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells browsers and programs how the projections and their verification are whenever it changes, as server-sent events: some
 * times a second while one is built anew or verified, less often else. A stream ends after some minutes and is taken up again by whoever may still listen.
 */
@Component
final class ProjectionEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionEvents.class);

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration QUICK = Duration.ofMillis(300);
    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ProjectionBoard board;
    private final Rebuilds rebuilds;
    private final Verifications verifications;
    private final List<SseEmitter> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Thread teller;
    private boolean closed;

    ProjectionEvents(ProjectionBoard board, Rebuilds rebuilds, Verifications verifications) {
        this.board = board;
        this.rebuilds = rebuilds;
        this.verifications = verifications;
    }

    SseEmitter listen() {
        SseEmitter listener = new SseEmitter(LONGEST.toMillis());
        listener.onTimeout(listener::complete);
        listener.onCompletion(() -> listeners.remove(listener));
        send(listener, statuses(board.statuses()));
        synchronized (this) {
            if (closed) {
                listener.complete();
                return listener;
            }
            listeners.add(listener);
            if (teller == null) {
                teller = Thread.ofVirtual().name("projection-events").start(this::tell);
            }
        }
        return listener;
    }

    private void tell() {
        ProjectionBoard.@Nullable Statuses told = null;
        VerificationStatus verified = verifications.status();
        long heartbeat = System.nanoTime();
        while (goesOn()) {
            LockSupport.parkNanos((rebuilds.anyRunning() || verified.running() != null ? QUICK : SLOW).toNanos());
            try {
                ProjectionBoard.Statuses now = board.statuses();
                if (!now.equals(told)) {
                    told = now;
                    heartbeat = System.nanoTime();
                    listeners.forEach(listener -> send(listener, statuses(now)));
                }
                VerificationStatus verification = verifications.status();
                if (!verification.equals(verified)) {
                    verified = verification;
                    listeners.forEach(listener -> send(listener, event("verification", verification)));
                }
            } catch (RuntimeException unreadable) {
                LOG.warn("the projections cannot be looked at: {}", unreadable.toString());
            }
            if (System.nanoTime() - heartbeat > HEARTBEAT.toNanos()) {
                heartbeat = System.nanoTime();
                listeners.forEach(listener -> send(listener, SseEmitter.event().comment("")));
            }
        }
    }

    /** As long as somebody listens. */
    private synchronized boolean goesOn() {
        if (closed || listeners.isEmpty()) {
            teller = null;
            return false;
        }
        return true;
    }

    private static SseEmitter.SseEventBuilder statuses(ProjectionBoard.Statuses now) {
        return event("projections", now);
    }

    private static SseEmitter.SseEventBuilder event(String name, Object status) {
        return SseEmitter.event().name(name).data(status, MediaType.APPLICATION_JSON);
    }

    private void send(SseEmitter listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.send(event);
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
            listener.complete();
        }
    }

    /** Before the server waits for what is still being answered. */
    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        closed = true;
        listeners.forEach(SseEmitter::complete);
        listeners.clear();
    }
}
