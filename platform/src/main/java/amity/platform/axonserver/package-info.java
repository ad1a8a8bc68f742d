/** Axon Server in the place of the journal on PostgreSQL, and between processes; nothing of it is there unless it is chosen. */
@NullMarked
package amity.platform.axonserver;

import org.jspecify.annotations.NullMarked;
