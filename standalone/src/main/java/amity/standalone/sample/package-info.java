/** The sample data of Wuhan, stated through the command side like any other fact. */
@NullMarked
package amity.standalone.sample;

import org.jspecify.annotations.NullMarked;
