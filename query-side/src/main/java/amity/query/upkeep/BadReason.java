package amity.query.upkeep;

/** No reason, or one that goes on for too long. */
public final class BadReason extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    BadReason(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
