/** Random histories under random kills, and a checker that believes nobody. */
@NullMarked
package amity.eventstore.stress;

import org.jspecify.annotations.NullMarked;
