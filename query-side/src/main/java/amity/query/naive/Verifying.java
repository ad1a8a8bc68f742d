package amity.query.naive;

/**
 * How far a verification has come.
 *
 * @param done events, or steps
 * @param of how many there are in this phase
 */
public record Verifying(Phase phase, long done, long of) {

    /** In this order. */
    public enum Phase {
        READING,
        COMPARING,
        DONE
    }

    public int percent() {
        return of == 0 ? 100 : (int) (100 * done / of);
    }
}
