@NullMarked
package amity.command.intake;

import org.jspecify.annotations.NullMarked;
