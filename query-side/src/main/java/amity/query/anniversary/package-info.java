/** Anniversaries of friendships, computed from the roster. */
@NullMarked
package amity.query.anniversary;

import org.jspecify.annotations.NullMarked;
