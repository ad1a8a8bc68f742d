/** Decides on honors awarded and revoked. */
@NullMarked
package amity.command.honor;

import org.jspecify.annotations.NullMarked;
