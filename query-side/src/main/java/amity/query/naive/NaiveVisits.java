package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import amity.message.query.Count;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many visits a year, broken down. */
record NaiveVisits(int from, int to, List<VisitDimension> groupBy, Places places) {

    /** What is not asked for, or unknown, is null. */
    private record Group(
            @Nullable Integer firstYear,
            int lastYear,
            @Nullable Direction direction,
            @Nullable Level level,
            @Nullable CountryCode country,
            @Nullable PartnerId partner) {

        YearRow row(int certain, int possible, long headcount, int unknown) {
            boolean oneYear = firstYear != null && firstYear == lastYear;
            return new YearRow(
                    oneYear ? firstYear : null,
                    oneYear ? null : firstYear,
                    oneYear ? null : Integer.valueOf(lastYear),
                    direction,
                    level,
                    country,
                    partner,
                    new Count(certain, possible),
                    headcount,
                    unknown);
        }
    }

    /** By the last year, within it the shortest time first; then by the names of the group; the unknown last. */
    private static final Comparator<Group> ORDER = comparing(Group::lastYear)
            .thenComparing(Group::firstYear, nullsLast(reverseOrder()))
            .thenComparing(group -> text(group.direction), nullsLast(naturalOrder()))
            .thenComparing(group -> text(group.level), nullsLast(naturalOrder()))
            .thenComparing(group -> text(group.country), nullsLast(naturalOrder()))
            .thenComparing(group -> text(group.partner), nullsLast(naturalOrder()));

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    List<YearRow> rows(Collection<KnownVisit> visits, LocalDate day) {
        Map<Group, YearRow> rows = new HashMap<>();
        for (KnownVisit visit : visits) {
            Integer first = visit.firstYear();
            boolean within = (first == null || first <= to) && visit.lastYear() >= from;
            if (within && visit.when().possiblyBy(day)) {
                groups(visit, day).forEach(group -> rows.merge(group, row(group, visit, day), NaiveVisits::sum));
            }
        }
        return rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A visit counts once in each. */
    private Set<Group> groups(KnownVisit visit, LocalDate day) {
        Set<Group> groups = new HashSet<>();
        if (visit.partners().isEmpty()) {
            groups.add(group(visit, null, day));
        }
        places.standing(visit.partners()).forEach(partner -> groups.add(group(visit, partner, day)));
        return groups;
    }

    private Group group(KnownVisit visit, @Nullable PartnerId partner, LocalDate day) {
        return new Group(
                visit.firstYear(),
                visit.lastYear(),
                groupBy.contains(VisitDimension.DIRECTION) ? visit.visit().direction() : null,
                groupBy.contains(VisitDimension.LEVEL) ? visit.visit().level() : null,
                groupBy.contains(VisitDimension.COUNTRY) && partner != null ? places.country(partner, day) : null,
                groupBy.contains(VisitDimension.PARTNER) ? partner : null);
    }

    private static YearRow row(Group group, KnownVisit visit, LocalDate day) {
        boolean certain = visit.when().certainlyBy(day);
        Integer headcount = visit.visit().headcount();
        return group.row(
                certain ? 1 : 0, certain ? 0 : 1, headcount == null ? 0 : headcount, headcount == null ? 1 : 0);
    }

    private static YearRow sum(YearRow one, YearRow other) {
        return new YearRow(
                one.year(),
                one.yearFrom(),
                one.yearTo(),
                one.direction(),
                one.level(),
                one.country(),
                one.partner(),
                one.visits().plus(other.visits()),
                one.headcount() + other.headcount(),
                one.headcountUnknown() + other.headcountUnknown());
    }
}
