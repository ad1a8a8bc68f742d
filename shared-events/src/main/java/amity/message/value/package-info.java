/** The values that messages are made of; each refuses to exist in an invalid form. */
@NullMarked
package amity.message.value;

import org.jspecify.annotations.NullMarked;
