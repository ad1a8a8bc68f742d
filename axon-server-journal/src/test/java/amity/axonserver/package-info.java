/** What is kept on the way into Axon Server and out of it. */
@NullMarked
package amity.axonserver;

import org.jspecify.annotations.NullMarked;
