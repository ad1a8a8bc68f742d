/** The journal of all events: the one place that chooses the event store. */
@NullMarked
package amity.standalone.journal;

import org.jspecify.annotations.NullMarked;
