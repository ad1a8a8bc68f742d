/** Published figures beside what the records say of their day: what matches, what differs by how much, what cannot be told. */
@NullMarked
package amity.query.reconciliation;

import org.jspecify.annotations.NullMarked;
