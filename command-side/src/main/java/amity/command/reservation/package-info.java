/** Keeps what may be there only once across all records, which no single aggregate can see. */
@NullMarked
package amity.command.reservation;

import org.jspecify.annotations.NullMarked;
