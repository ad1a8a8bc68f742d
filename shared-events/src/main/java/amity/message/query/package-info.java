/** Questions to the projections and their answers. */
@NullMarked
package amity.message.query;

import org.jspecify.annotations.NullMarked;
