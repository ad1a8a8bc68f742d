/** Honors awarded and revoked. */
@NullMarked
package amity.message.honor;

import org.jspecify.annotations.NullMarked;
