package amity.platform.login;

/** A user, as told to whoever looks after them. */
public record UserEntry(String username, String displayName, Role role, boolean enabled) {}
