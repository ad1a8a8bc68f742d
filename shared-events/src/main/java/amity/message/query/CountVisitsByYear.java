package amity.message.query;

import java.time.LocalDate;
import java.util.List;

/**
 * How many visits a year, broken down? Years inclusive.
 *
 * @param asOf counts what had taken place by this day
 */
public record CountVisitsByYear(int from, int to, List<VisitDimension> groupBy, LocalDate asOf) {}
