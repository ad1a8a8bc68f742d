/** How fast files are imported. */
@NullMarked
package amity.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
