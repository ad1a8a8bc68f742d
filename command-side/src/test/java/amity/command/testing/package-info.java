/** What the tests of the command side share. */
@NullMarked
package amity.command.testing;

import org.jspecify.annotations.NullMarked;
