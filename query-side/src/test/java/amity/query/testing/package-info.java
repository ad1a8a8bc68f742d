/** The ground on which tests of the query side stand: a journal that can be written to, and projections that follow it. */
@NullMarked
package amity.query.testing;

import org.jspecify.annotations.NullMarked;
