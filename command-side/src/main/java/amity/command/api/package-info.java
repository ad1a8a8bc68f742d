/** The command side on the wire: POST /api/commands/{command-name}. */
@NullMarked
package amity.command.api;

import org.jspecify.annotations.NullMarked;
