/**
 * Every report a second time, the simple way: a fold over the raw events, without a table or an index. It is the definition
 * of what is right; tests compare it with the projections on random histories, and an installation is verified with it.
 */
@NullMarked
package amity.query.naive;

import org.jspecify.annotations.NullMarked;
