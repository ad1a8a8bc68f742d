package amity.eventstore.archive;

/** Told now and then how far something is. */
@FunctionalInterface
public interface Progress {

    /**
     * @param events done
     * @param of as far as is known
     */
    void at(Stage stage, long events, long of);

    /** In this order; an export is only written. */
    enum Stage {
        WRITING,
        CHECKING,
        APPENDING
    }
}
