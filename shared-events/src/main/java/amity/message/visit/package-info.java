/** Delegation visits, inbound and outbound. */
@NullMarked
package amity.message.visit;

import org.jspecify.annotations.NullMarked;
