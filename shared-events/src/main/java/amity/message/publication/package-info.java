/** The language of publicity. */
@NullMarked
package amity.message.publication;

import org.jspecify.annotations.NullMarked;
