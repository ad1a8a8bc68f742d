/** The language of projects. */
@NullMarked
package amity.message.project;

import org.jspecify.annotations.NullMarked;
