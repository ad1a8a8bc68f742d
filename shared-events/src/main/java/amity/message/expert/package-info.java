/** The language of experts engaged. */
@NullMarked
package amity.message.expert;

import org.jspecify.annotations.NullMarked;
