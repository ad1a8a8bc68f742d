/** The language of published figures. */
@NullMarked
package amity.message.figure;

import org.jspecify.annotations.NullMarked;
