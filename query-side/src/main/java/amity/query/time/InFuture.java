package amity.query.time;

/** Asked for the knowledge of a moment that has not come. */
public final class InFuture extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String knownAt;

    InFuture(String knownAt) {
        super("not known yet: " + knownAt);
        this.knownAt = knownAt;
    }

    public String knownAt() {
        return knownAt;
    }
}
