/** How events are written down: stable names, revisions, JSON. */
@NullMarked
package amity.message.store;

import org.jspecify.annotations.NullMarked;
