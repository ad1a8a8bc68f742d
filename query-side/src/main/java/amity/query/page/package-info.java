/** The pages that people look at: rendered on the server, every one of them as of a day. */
@NullMarked
package amity.query.page;

import org.jspecify.annotations.NullMarked;
