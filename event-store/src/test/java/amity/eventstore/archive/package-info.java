/** Archives: written, read, damaged. */
@NullMarked
package amity.eventstore.archive;

import org.jspecify.annotations.NullMarked;
