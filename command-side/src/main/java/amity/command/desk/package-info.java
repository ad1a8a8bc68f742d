/** The desk where commands are handed in: what an answer is, what a refusal is, and that a command counts once. */
@NullMarked
package amity.command.desk;

import org.jspecify.annotations.NullMarked;
