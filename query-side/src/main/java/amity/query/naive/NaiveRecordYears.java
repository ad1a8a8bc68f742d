package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import amity.message.query.Count;
import amity.message.query.RecordDimension;
import amity.message.query.RecordYearRow;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.Money;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.PeopleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many records a year, broken down. */
record NaiveRecordYears(int from, int to, List<RecordDimension> groupBy, Places places) {

    /** What is not asked for, or unknown, is null. */
    private record Group(
            NaiveRecords.RecordYear year,
            @Nullable String type,
            @Nullable Direction direction,
            @Nullable CountryCode country,
            @Nullable PartnerId partner) {}

    /** Where a record belongs that names both a partner and its country. */
    private record Place(
            @Nullable PartnerId partner, @Nullable CountryCode country) {}

    /** By the last year, within it the shortest time first; then by the names of the group; the unknown last. */
    private static final Comparator<Group> ORDER = comparing((Group group) -> group.year.last())
            .thenComparing(group -> group.year.first(), nullsLast(reverseOrder()))
            .thenComparing(Group::type, nullsLast(naturalOrder()))
            .thenComparing(group -> text(group.direction), nullsLast(naturalOrder()))
            .thenComparing(group -> text(group.country), nullsLast(naturalOrder()))
            .thenComparing(group -> text(group.partner), nullsLast(naturalOrder()));

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    List<RecordYearRow> rows(Collection<KnownRecord> records, LocalDate day) {
        Map<Group, List<KnownRecord>> groups = new HashMap<>();
        for (KnownRecord record : records) {
            boolean counted = !record.yearly()
                    && NaiveRecords.RecordYear.of(record).reachesInto(from, to)
                    && new Standing(record, day).possiblyBegun();
            if (counted) {
                groups(record, day)
                        .forEach(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                                .add(record));
            }
        }
        return groups.keySet().stream()
                .sorted(ORDER)
                .map(group -> row(group, Objects.requireNonNull(groups.get(group)), day))
                .toList();
    }

    /** A record counts once in each. */
    private Set<Group> groups(KnownRecord record, LocalDate day) {
        return places(record, day).stream()
                .map(place -> new Group(
                        NaiveRecords.RecordYear.of(record),
                        groupBy.contains(RecordDimension.TYPE)
                                ? text(record.content().type())
                                : null,
                        groupBy.contains(RecordDimension.DIRECTION)
                                ? record.content().direction()
                                : null,
                        groupBy.contains(RecordDimension.COUNTRY) ? place.country : null,
                        groupBy.contains(RecordDimension.PARTNER) ? place.partner : null))
                .collect(Collectors.toSet());
    }

    /** The country that it names itself is a place of its own where no partner is of it, and countries are asked for. */
    private Set<Place> places(KnownRecord record, LocalDate day) {
        Set<Place> named = new HashSet<>();
        for (PartnerId partner : places.standing(record.content().partners())) {
            named.add(new Place(partner, places.country(partner, day)));
        }
        CountryCode own = record.content().countryCode();
        boolean elsewhere = own != null && named.stream().noneMatch(place -> own.equals(place.country));
        if (named.isEmpty() || (elsewhere && groupBy.contains(RecordDimension.COUNTRY))) {
            named.add(new Place(null, own));
        }
        return named;
    }

    private static RecordYearRow row(Group group, List<KnownRecord> records, LocalDate day) {
        int certain = (int) records.stream()
                .filter(record -> new Standing(record, day).certainlyBegun())
                .count();
        List<People> people = records.stream()
                .map(record -> record.content().people())
                .filter(Objects::nonNull)
                .toList();
        List<Money> funds = records.stream()
                .map(record -> record.content().funds())
                .filter(Objects::nonNull)
                .toList();
        return new RecordYearRow(
                group.year.year(),
                group.year.from(),
                group.year.to(),
                group.type,
                group.direction,
                group.country,
                group.partner,
                new Count(certain, records.size() - certain),
                sum(people, PeopleUnit.PERSONS),
                sum(people, PeopleUnit.PERSON_TIMES),
                records.size() - people.size(),
                sum(funds),
                records.size() - funds.size());
    }

    private static long sum(List<People> people, PeopleUnit unit) {
        return people.stream()
                .filter(some -> some.counted() == unit)
                .mapToLong(People::number)
                .sum();
    }

    private static Map<String, BigDecimal> sum(List<Money> funds) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        funds.forEach(some -> sums.merge(some.currency(), some.amount(), BigDecimal::add));
        sums.replaceAll((currency, sum) -> Numbers.plain(sum));
        return sums;
    }
}
