package amity.message.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many visits a year, broken down? Counts what had taken place by the day.
 *
 * @param from inclusive
 * @param to inclusive; null is the year of the day
 */
public record CountVisitsByYear(int from, @Nullable Integer to, List<VisitDimension> groupBy, Viewpoint at) {}
