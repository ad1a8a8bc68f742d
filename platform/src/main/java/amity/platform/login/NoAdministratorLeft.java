package amity.platform.login;

/** Who was to be removed or to get another role is the only administrator. */
public final class NoAdministratorLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAdministratorLeft(String username) {
        super(username + " is the only administrator");
    }
}
