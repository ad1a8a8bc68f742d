package amity.query.roster;

/** How a change moves a friendship. */
enum Step {
    SIGNED,
    UPGRADED,
    RENEWED,
    SUSPENDED,
    RESUMED,
    TERMINATED
}
