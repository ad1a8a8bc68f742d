/**
 * An event store for Axon Framework on PostgreSQL in which a position names one state of the world for ever: dense, in
 * commit order, append-only by the database's own rules. Knows no domain.
 */
@NullMarked
package amity.eventstore;

import org.jspecify.annotations.NullMarked;
