/** The language of civic exchange. */
@NullMarked
package amity.message.civic;

import org.jspecify.annotations.NullMarked;
