package amity.platform.login;

/** One who may come in, as stored. */
record Account(String username, String displayName, Role role, String passwordHash, boolean enabled) {

    /** Only the name: a hash has no place in a log. */
    @Override
    public String toString() {
        return "Account[" + username + "]";
    }
}
