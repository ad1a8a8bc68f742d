/** Many questions at one position: what reports are computed from that rest on several projections. */
@NullMarked
package amity.query.pinned;

import org.jspecify.annotations.NullMarked;
