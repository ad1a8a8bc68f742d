/** Decides on partners and the friendship with each. */
@NullMarked
package amity.command.partner;

import org.jspecify.annotations.NullMarked;
