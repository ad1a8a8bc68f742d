/** The command side as a program of its own. */
@NullMarked
package amity.command.program;

import org.jspecify.annotations.NullMarked;
