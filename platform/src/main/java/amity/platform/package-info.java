/** The ground both sides stand on. Knows no capability. */
@NullMarked
package amity.platform;

import org.jspecify.annotations.NullMarked;
