/** How a program that is one side of Amity starts; the one that is both is started by its own command line. */
@NullMarked
package amity.platform.program;

import org.jspecify.annotations.NullMarked;
