/** Imports: tables of facts, first tried out and then stated through the command side like any other fact. */
@NullMarked
package amity.command.intake;

import org.jspecify.annotations.NullMarked;
