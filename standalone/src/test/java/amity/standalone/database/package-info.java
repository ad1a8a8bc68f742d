@NullMarked
package amity.standalone.database;

import org.jspecify.annotations.NullMarked;
