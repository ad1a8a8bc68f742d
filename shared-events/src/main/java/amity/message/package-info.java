/** The messages of Amity: what may be asked of it, what it records, and the values both are made of. */
@NullMarked
package amity.message;

import org.jspecify.annotations.NullMarked;
