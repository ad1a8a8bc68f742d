/** The language of trainings. */
@NullMarked
package amity.message.training;

import org.jspecify.annotations.NullMarked;
