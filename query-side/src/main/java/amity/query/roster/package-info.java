/** Partners and the friendships with them, as of any day. */
@NullMarked
package amity.query.roster;

import org.jspecify.annotations.NullMarked;
