/** The house rules, as tests; each is seen to bite on a house built wrong on purpose. */
@NullMarked
package amity.standalone.architecture;

import org.jspecify.annotations.NullMarked;
