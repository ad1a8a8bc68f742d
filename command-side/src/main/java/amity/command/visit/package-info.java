/** Decides on delegation visits. */
@NullMarked
package amity.command.visit;

import org.jspecify.annotations.NullMarked;
