/** Wrong on purpose. */
@NullMarked
package amity.standalone.architecture.broken.command.partner;

import org.jspecify.annotations.NullMarked;
