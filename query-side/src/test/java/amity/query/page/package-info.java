/** The pages, looked at with the sample of Wuhan behind them. */
@NullMarked
package amity.query.page;

import org.jspecify.annotations.NullMarked;
