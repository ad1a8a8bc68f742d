package amity.command.intake;

/** What has to be there before what follows can name it. All tables of an import go through a phase before the next. */
public enum Phase {
    PARTNERS,
    FRIENDSHIPS,
    RECORDS,
    /** Revocations, renewals, closings: of records. */
    STEPS
}
