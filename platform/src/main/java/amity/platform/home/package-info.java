/** The city whose office keeps the ledger, and its clock. */
@NullMarked
package amity.platform.home;

import org.jspecify.annotations.NullMarked;
