package amity.message.query;

import java.time.LocalDate;
import java.util.List;

/**
 * Visit counts by year.
 */
@Answer
public record YearlyVisits(
        LocalDate asOf, long position, int from, int to, List<VisitDimension> groupBy, List<YearRow> rows) {}
