@NullMarked
package amity.standalone.sample;

import org.jspecify.annotations.NullMarked;
