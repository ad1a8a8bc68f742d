/**
 * What may be there only once in the whole ledger, such as a partner's name. A reservation is recorded together with the
 * facts that need it, all or nothing, in a stream of its own for every key.
 */
@NullMarked
package amity.message.reservation;

import org.jspecify.annotations.NullMarked;
