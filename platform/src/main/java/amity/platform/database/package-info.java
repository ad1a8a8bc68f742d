/** The connections to PostgreSQL. */
@NullMarked
package amity.platform.database;

import org.jspecify.annotations.NullMarked;
