@NullMarked
package amity.standalone;

import org.jspecify.annotations.NullMarked;
