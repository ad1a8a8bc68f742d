/** The data directory and the PostgreSQL that lives in it, or one elsewhere. */
@NullMarked
package amity.standalone.database;

import org.jspecify.annotations.NullMarked;
