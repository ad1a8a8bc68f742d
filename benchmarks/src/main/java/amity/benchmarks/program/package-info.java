/** The program without web and login, on a database of the benchmark. */
@NullMarked
package amity.benchmarks.program;

import org.jspecify.annotations.NullMarked;
