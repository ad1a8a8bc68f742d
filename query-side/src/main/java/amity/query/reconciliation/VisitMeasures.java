package amity.query.reconciliation;

import amity.message.query.Count;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is counted of delegations. */
final class VisitMeasures {

    private static final Set<Level> CITY_LEADERS = Set.of(Level.HEAD_OF_CITY, Level.DEPUTY_HEAD);

    private VisitMeasures() {}

    static Computed inbound(Asked asked) {
        return counted(asked, row -> true, false);
    }

    /** Who led the others is unknown of some. */
    static Computed ofCityLeaders(Asked asked) {
        return counted(asked, row -> row.level() != null && CITY_LEADERS.contains(row.level()), true);
    }

    private static Computed counted(Asked asked, Predicate<YearRow> which, boolean byLevel) {
        Set<PartnerId> partners = asked.partners();
        if (partners.size() > 1) {
            // In a row for each partner one visit to two of them stands twice.
            return new Computed.Not(NotComputable.SEVERAL_PARTNERS);
        }
        List<YearRow> rows = (partners.isEmpty()
                        ? asked.on().visitsOfYear(VisitDimension.DIRECTION, VisitDimension.LEVEL)
                        : asked.on()
                                .visitsOfYear(VisitDimension.DIRECTION, VisitDimension.LEVEL, VisitDimension.PARTNER))
                .stream()
                        .filter(row -> row.direction() == Direction.INBOUND)
                        .filter(row -> partners.isEmpty() || partners.contains(row.partner()))
                        .toList();
        Count count = rows.stream().filter(which).map(VisitMeasures::ofTheYear).reduce(Count.NONE, Count::plus);
        int unknown = rows.stream()
                .filter(row -> byLevel && row.level() == null)
                .mapToInt(row -> row.visits().certain() + row.visits().possible())
                .sum();
        return new Computed.Counted(count, unknown);
    }

    /** Of a row that spans years its visits only may have been in this one. */
    private static Count ofTheYear(YearRow row) {
        Count visits = row.visits();
        return row.year() != null ? visits : new Count(0, visits.certain() + visits.possible());
    }
}
