/** Keeping the projections well: their health, building them anew, and events that they could not take in. */
@NullMarked
package amity.query.upkeep;

import org.jspecify.annotations.NullMarked;
