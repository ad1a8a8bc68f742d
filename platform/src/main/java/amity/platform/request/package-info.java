/** The limit on the size of what a request brings along. */
@NullMarked
package amity.platform.request;

import org.jspecify.annotations.NullMarked;
