/** What tests of every module share. */
@NullMarked
package amity.platform.testing;

import org.jspecify.annotations.NullMarked;
