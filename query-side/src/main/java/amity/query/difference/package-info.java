/** What is different between two answers, and which events made it so: the same for every report. */
@NullMarked
package amity.query.difference;

import org.jspecify.annotations.NullMarked;
