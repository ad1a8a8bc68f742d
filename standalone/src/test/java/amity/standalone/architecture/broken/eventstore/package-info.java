/** Wrong on purpose. */
@NullMarked
package amity.standalone.architecture.broken.eventstore;

import org.jspecify.annotations.NullMarked;
