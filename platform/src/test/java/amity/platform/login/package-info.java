@NullMarked
package amity.platform.login;

import org.jspecify.annotations.NullMarked;
