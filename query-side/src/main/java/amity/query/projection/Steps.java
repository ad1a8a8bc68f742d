package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import java.util.function.Consumer;

/** Tells whoever wants to know how far a rebuild is, some times a second, and stops it when its thread is interrupted. */
final class Steps {

    private static final long PAUSE = 200_000_000;

    private final Projection projection;
    private final Consumer<Rebuilding> listener;
    private Phase phase = Phase.FOLDING;
    private long from;
    private long begun;
    private long told;

    Steps(Projection projection, Consumer<Rebuilding> listener) {
        this.projection = projection;
        this.listener = listener;
    }

    /**
     * A phase begins.
     *
     * @param events folded so far
     * @throws RebuildStopped if it is to stop
     */
    void to(Phase next, long events, long of) {
        phase = next;
        from = events;
        begun = System.nanoTime();
        tell(events, of);
    }

    /** @throws RebuildStopped if it is to stop */
    void at(long events, long of) {
        stopIfAsked();
        if (System.nanoTime() - told > PAUSE) {
            tell(events, of);
        }
    }

    private void tell(long events, long of) {
        told = System.nanoTime();
        double seconds = Math.max(0.001, (told - begun) / 1e9);
        listener.accept(new Rebuilding(phase, events, of, (long) ((events - from) / seconds)));
        stopIfAsked();
    }

    private void stopIfAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new RebuildStopped(projection);
        }
    }
}
