/** Wrong on purpose. */
@NullMarked
package amity.standalone.architecture.broken.query.roster;

import org.jspecify.annotations.NullMarked;
