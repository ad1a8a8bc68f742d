/** Appending to and reading from the journal, side by side with what else could be done on the same PostgreSQL. */
@NullMarked
package amity.benchmarks.journal;

import org.jspecify.annotations.NullMarked;
