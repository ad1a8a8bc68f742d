@NullMarked
package amity.eventstore;

import org.jspecify.annotations.NullMarked;
