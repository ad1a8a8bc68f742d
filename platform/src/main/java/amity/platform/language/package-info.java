/** Chinese or English: which one a request gets, and where the words are. */
@NullMarked
package amity.platform.language;

import org.jspecify.annotations.NullMarked;
