/** Answers as of any day, as known at any moment, and rebuilds: side by side with the best that plain SQL does. */
@NullMarked
package amity.benchmarks.time;

import org.jspecify.annotations.NullMarked;
