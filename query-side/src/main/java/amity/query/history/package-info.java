/** Every recorded event, and every fact as it was believed from when to when: what all differences are explained with. */
@NullMarked
package amity.query.history;

import org.jspecify.annotations.NullMarked;
