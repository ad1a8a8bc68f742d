package amity.platform.login;

/** There is no user of that name. */
public final class NoSuchUser extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchUser(String username) {
        super("there is no user " + username);
    }
}
