@NullMarked
package amity.message.value;

import org.jspecify.annotations.NullMarked;
