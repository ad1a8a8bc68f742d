/** The language of network ties. */
@NullMarked
package amity.message.network;

import org.jspecify.annotations.NullMarked;
