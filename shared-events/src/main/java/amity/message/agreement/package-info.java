/** The language of agreements. */
@NullMarked
package amity.message.agreement;

import org.jspecify.annotations.NullMarked;
