/** Wrong on purpose. */
@NullMarked
package amity.standalone.architecture.broken.message;

import org.jspecify.annotations.NullMarked;
