package amity.query.time;

/** A projection does not know of a position yet that an answer must know of; it is worth asking again soon. */
public final class NotKnownYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String projection;
    private final long needed;
    private final long reached;

    public NotKnownYet(String projection, long needed, long reached) {
        super(projection + " knows of " + reached + ", not of " + needed);
        this.projection = projection;
        this.needed = needed;
        this.reached = reached;
    }

    public String projection() {
        return projection;
    }

    public long needed() {
        return needed;
    }

    public long reached() {
        return reached;
    }
}
