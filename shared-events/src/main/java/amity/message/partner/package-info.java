/** A place abroad and the friendship with it. */
@NullMarked
package amity.message.partner;

import org.jspecify.annotations.NullMarked;
