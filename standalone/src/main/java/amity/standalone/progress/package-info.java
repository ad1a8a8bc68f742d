/** How far something is, on a terminal. */
@NullMarked
package amity.standalone.progress;

import org.jspecify.annotations.NullMarked;
