package amity.query.projection;

import amity.platform.home.OfficeClock;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/**
 * Folds the journal into the rows of one projection. It takes every event, those too that leave its rows as they are, so
 * that its position always tells how much of the journal an answer knows. Rows, position and token are written in one
 * transaction; whatever is thrown undoes all three, and the event is tried again.
 *
 * <p>A subclass names its projection with {@link ProcessingGroup}.
 */
public abstract class Projector {

    private final Ground ground;
    private final String name;

    /** What every projector stands on. */
    @Component
    public record Ground(Positions positions, Failures failures, OfficeClock clock) {}

    protected Projector(Ground ground) {
        this.ground = ground;
        this.name = Objects.requireNonNull(getClass().getAnnotation(ProcessingGroup.class), "@ProcessingGroup")
                .value();
    }

    /** Writes what follows from the fact. */
    protected abstract void project(Fact fact);

    /** Not to be replayed onto rows that are there: a rebuild starts with none and with no token. */
    @EventHandler
    @DisallowReplay
    void on(EventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        try {
            project(Fact.of(message, position, ground.clock().clock().getZone()));
            ground.positions().advance(name, position);
        } catch (RuntimeException cause) {
            ground.failures().failed(name, position, cause);
            throw cause;
        }
        ground.failures().passed(name, position);
    }
}
