/** Where nothing happens: partners without activity, sister cities without a project. */
@NullMarked
package amity.query.coverage;

import org.jspecify.annotations.NullMarked;
