/** The language of liaison offices. */
@NullMarked
package amity.message.office;

import org.jspecify.annotations.NullMarked;
