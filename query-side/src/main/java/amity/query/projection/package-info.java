/** What all projections have in common: dates, positions, transactions, processors, health. */
@NullMarked
package amity.query.projection;

import org.jspecify.annotations.NullMarked;
