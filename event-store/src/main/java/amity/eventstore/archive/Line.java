package amity.eventstore.archive;

/** A line of an archive. */
sealed interface Line {

    /** The first. */
    record Header(ArchiveHeader header) implements Line {}

    /** One for each event. */
    record Event(ArchivedEvent event) implements Line {}

    /**
     * After every {@link Format#BLOCK} events.
     *
     * @param events so far
     * @param sha256 of all lines before this one but the first, in hexadecimal
     */
    record Checkpoint(long events, String sha256) implements Line {}

    /** The last: the same as a checkpoint, once. */
    record End(long events, String sha256) implements Line {}
}
