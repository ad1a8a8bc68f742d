/** Decides on the kinds of records that share one life: they begin, may go on by steps, are corrected and retracted. */
@NullMarked
package amity.command.record;

import org.jspecify.annotations.NullMarked;
