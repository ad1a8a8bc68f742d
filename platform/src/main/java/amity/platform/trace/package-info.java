/** The id that joins the log lines of one request. */
@NullMarked
package amity.platform.trace;

import org.jspecify.annotations.NullMarked;
