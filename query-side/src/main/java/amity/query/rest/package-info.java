/** What all addresses of the query side have in common: strict parameters, problems, entity tags. */
@NullMarked
package amity.query.rest;

import org.jspecify.annotations.NullMarked;
