/** Delegation visits counted by year, as of any day. */
@NullMarked
package amity.query.visits;

import org.jspecify.annotations.NullMarked;
