/** Wrong on purpose. */
@NullMarked
package amity.standalone.architecture.broken.axonserver;

import org.jspecify.annotations.NullMarked;
