package amity.query.projection;

/** The projection is being built anew already, by this process or another. */
public final class AlreadyRebuilding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String projection;

    AlreadyRebuilding(String projection) {
        super(projection + " is being built anew already");
        this.projection = projection;
    }

    public String projection() {
        return projection;
    }
}
