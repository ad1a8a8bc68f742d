package amity.command.intake;

/**
 * How far an import is.
 *
 * @param done rows of this stage
 * @param of how many there are; 0 while that is not known yet
 */
public record ImportProgress(Stage stage, long done, long of, Tally tally) {

    /** What is going on. */
    public enum Stage {
        WAITING,
        CHECKING,
        RECORDING
    }

    /** Told of it, after each few hundred rows. */
    public interface Watch {

        void at(ImportProgress now);

        /** False: it stops here. What was recorded stays; the same import again goes on from there. */
        default boolean goesOn() {
            return true;
        }
    }
}
