/**
 * A rehearsal of commands: the command side once more, with the same aggregates and rules, before a journal that forgets what is
 * appended.
 */
@NullMarked
package amity.command.intake.rehearsal;

import org.jspecify.annotations.NullMarked;
