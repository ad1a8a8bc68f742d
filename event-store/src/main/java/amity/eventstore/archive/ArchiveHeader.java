package amity.eventstore.archive;

import java.time.Instant;

/**
 * What an archive says of itself in its first line.
 *
 * @param created when it was begun
 * @param engine what the events were read from, for people
 * @param events how many there are
 */
public record ArchiveHeader(Instant created, String engine, long events) {}
