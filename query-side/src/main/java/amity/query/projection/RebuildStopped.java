package amity.query.projection;

/** A rebuild was interrupted before its end; what is asked is as it was. */
public final class RebuildStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RebuildStopped(Projection projection) {
        super("The rebuild of " + projection.name() + " was stopped");
    }
}
