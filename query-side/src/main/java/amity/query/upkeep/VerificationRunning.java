package amity.query.upkeep;

/** A verification was asked for while another runs. */
public final class VerificationRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VerificationRunning() {
        super("a verification is running");
    }
}
