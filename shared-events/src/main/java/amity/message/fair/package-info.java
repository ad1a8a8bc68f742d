/** The language of fairs, festivals and forums. */
@NullMarked
package amity.message.fair;

import org.jspecify.annotations.NullMarked;
