package amity.query.projection;

/** The tables of a projection are of another version than the program, which may not write to them. */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String projection;

    Outdated(String projection, int version) {
        super(projection + " is of version " + version + " and waits for being built anew");
        this.projection = projection;
    }

    public String projection() {
        return projection;
    }
}
