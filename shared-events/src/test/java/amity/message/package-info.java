@NullMarked
package amity.message;

import org.jspecify.annotations.NullMarked;
