package amity.eventstore;

/** The database refused one request whole because it conflicts with what is stored. */
final class AppendRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param constraint that it would break: {@code event_in_stream} or {@code event_identity} */
    AppendRefused(String constraint) {
        super("conflict on " + constraint, null, false, false);
    }
}
