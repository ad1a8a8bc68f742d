package amity.eventstore;

/** The database refused one request whole because it conflicts with what is stored. */
final class AppendRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int loser;

    /**
     * @param constraint that it would break: {@code event_in_stream} or {@code event_identity}
     * @param loser the number of the event in conflict, from 0
     */
    AppendRefused(String constraint, int loser) {
        super("conflict on " + constraint, null, false, false);
        this.loser = loser;
    }

    int loser() {
        return loser;
    }
}
