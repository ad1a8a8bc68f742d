/** Files as they come from an office: tables in CSV or Excel, read row by row, and a clear word where they cannot be. */
@NullMarked
package amity.command.intake.file;

import org.jspecify.annotations.NullMarked;
