package amity.message.query;

/**
 * Whether an open friendship is lived or suspended. One that ended is not in the roster.
 */
public enum TieStatus {
    ACTIVE,
    SUSPENDED
}
