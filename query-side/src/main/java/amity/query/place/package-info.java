/** What places are called, for every projection that shows names: each has rows of its own, as far as it has come. */
@NullMarked
package amity.query.place;

import org.jspecify.annotations.NullMarked;
