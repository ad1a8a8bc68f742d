package amity.query.rest;

/** Nothing is registered under the id. */
public final class NoSuchPartner extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public NoSuchPartner(String id) {
        super("no partner is registered under this id");
        this.id = id;
    }

    String id() {
        return id.length() <= 64 ? id : id.substring(0, 64) + "…";
    }
}
