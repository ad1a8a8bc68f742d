/** What Amity does, seen from outside over HTTP: written once, and the same wherever it is installed. */
@NullMarked
package amity.standalone.behavior;

import org.jspecify.annotations.NullMarked;
