/** How Axon is wired, the same for both sides. */
@NullMarked
package amity.platform.bus;

import org.jspecify.annotations.NullMarked;
