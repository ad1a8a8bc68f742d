/** The one-process program: command line, start, stop. */
@NullMarked
package amity.standalone;

import org.jspecify.annotations.NullMarked;
