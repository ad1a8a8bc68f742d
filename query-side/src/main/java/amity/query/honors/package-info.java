/** Honors awarded and taken back, as of any day. */
@NullMarked
package amity.query.honors;

import org.jspecify.annotations.NullMarked;
