@NullMarked
package amity.platform.request;

import org.jspecify.annotations.NullMarked;
