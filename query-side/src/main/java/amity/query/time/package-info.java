/** From where a question is answered: of which day, of whose knowledge, and whether that much is known yet. */
@NullMarked
package amity.query.time;

import org.jspecify.annotations.NullMarked;
