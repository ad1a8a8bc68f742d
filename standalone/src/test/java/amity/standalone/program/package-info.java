/** The packaged program, used as a person uses it: started, looked at, killed, started again. */
@NullMarked
package amity.standalone.program;

import org.jspecify.annotations.NullMarked;
