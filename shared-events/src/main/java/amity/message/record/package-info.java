/** What all kinds of records have in common: how they begin, go on, are corrected and retracted. */
@NullMarked
package amity.message.record;

import org.jspecify.annotations.NullMarked;
