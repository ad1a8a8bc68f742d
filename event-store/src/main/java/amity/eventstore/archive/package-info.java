/**
 * All events of a journal in one file, to be kept for decades and to move from any event store to any other: gzip of lines of
 * JSON, with checksums. Knows no engine and no domain.
 */
@NullMarked
package amity.eventstore.archive;

import org.jspecify.annotations.NullMarked;
