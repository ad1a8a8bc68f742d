/** Answers to what went wrong: RFC 9457 problem details in the user's language. */
@NullMarked
package amity.platform.problem;

import org.jspecify.annotations.NullMarked;
