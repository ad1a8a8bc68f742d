package amity.query.upkeep;

/** A rebuild was asked for while another runs. */
public final class RebuildRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String projection;

    RebuildRunning(String projection) {
        super("a rebuild of " + projection + " is running");
        this.projection = projection;
    }

    String projection() {
        return projection;
    }
}
