package amity.query.projection;

/** An event of a record that has one set aside: it waits behind that. */
final class WaitsBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WaitsBehind(String record) {
        super("an earlier event of " + record + " is set aside", null, false, false);
    }
}
