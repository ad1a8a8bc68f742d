@NullMarked
package amity.command.intake.file;

import org.jspecify.annotations.NullMarked;
