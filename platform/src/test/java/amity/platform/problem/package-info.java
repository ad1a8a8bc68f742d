@NullMarked
package amity.platform.problem;

import org.jspecify.annotations.NullMarked;
