package amity.query.projection;

/**
 * How far a rebuild has come.
 *
 * @param phase what is being done
 * @param events folded so far
 * @param of events to fold in this phase
 * @param perSecond events a second since the phase began, 0 where none are folded
 */
public record Rebuilding(Phase phase, long events, long of, long perSecond) {

    /** In this order. */
    public enum Phase {
        WAITING,
        FOLDING,
        INDEXING,
        CATCHING_UP,
        COMPARING,
        SWITCHING,
        DONE
    }

    /** Others come first. */
    public static final Rebuilding WAITING = new Rebuilding(Phase.WAITING, 0, 0, 0);

    /** Of the phase; of one that folds nothing it says nothing, and is 0 or 100. */
    public int percent() {
        return of == 0 ? phase == Phase.WAITING ? 0 : 100 : (int) Math.min(100, 100 * events / of);
    }
}
