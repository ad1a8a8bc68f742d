/** The query side as a program of its own. */
@NullMarked
package amity.query.program;

import org.jspecify.annotations.NullMarked;
