/**
 * Axon Server as the journal. It numbers events from 0 without a gap; here they have positions from 1, as in the journal on
 * PostgreSQL, so that a position names the same event whichever of the two keeps it.
 */
@NullMarked
package amity.axonserver;

import org.jspecify.annotations.NullMarked;
