/** Who may come in: users, passwords, sessions. */
@NullMarked
package amity.platform.login;

import org.jspecify.annotations.NullMarked;
