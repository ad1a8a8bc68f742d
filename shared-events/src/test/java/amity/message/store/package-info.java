@NullMarked
package amity.message.store;

import org.jspecify.annotations.NullMarked;
