package amity.query.page;

import amity.message.query.Count;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.query.YearlyVisits;
import amity.message.value.Direction;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Visits a year, as a chart and as a table with the same numbers.
 *
 * @param json what the script draws: {@code {years, series: [{key, name, data}], possible: {name, data}}}
 * @param groups the columns of the table
 * @param lines the years in which there was a visit, latest first
 * @param undated visits that no single year can be given to
 */
record VisitsChart(
        String json, List<String> groups, List<Line> lines, List<Undated> undated, String byDirection, String byLevel) {

    /** Groups in the order of their enum, unknown last. */
    private static final Comparator<YearRow> IN_ORDER = Comparator.<YearRow, Direction>comparing(
                    YearRow::direction, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(YearRow::level, Comparator.nullsLast(Comparator.naturalOrder()));

    /** One year of the table; a cell is empty where there was none. */
    record Line(int year, List<String> cells, String total) {}

    /** Visits between two years. */
    record Undated(String when, String count) {}

    static VisitsChart of(YearlyVisits visits, PageQuery query, Words words) {
        Map<YearBars.Group, Map<Integer, Count>> table = new LinkedHashMap<>();
        rows(visits)
                .sorted(IN_ORDER)
                .forEach(row -> table.computeIfAbsent(group(row, query, words), group -> new TreeMap<>())
                        .merge(Objects.requireNonNull(row.year()), row.visits(), Count::plus));
        return new VisitsChart(
                YearBars.of(visits.from(), visits.to(), table, words).json(),
                table.keySet().stream().map(YearBars.Group::name).toList(),
                lines(table, words),
                undated(visits, words),
                query.countingBy(VisitDimension.DIRECTION).href(),
                query.countingBy(VisitDimension.LEVEL).href());
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    private static Stream<YearRow> rows(YearlyVisits visits) {
        return visits.rows().stream().filter(row -> row.year() != null);
    }

    private static YearBars.Group group(YearRow row, PageQuery query, Words words) {
        return query.visitsBy() == VisitDimension.LEVEL
                ? new YearBars.Group(
                        row.level() == null ? "unknown" : row.level().name(), words.level(row.level()))
                : new YearBars.Group(
                        row.direction() == null ? "unknown" : row.direction().name(), words.direction(row.direction()));
    }

    private static List<Line> lines(Map<YearBars.Group, Map<Integer, Count>> table, Words words) {
        return table.values().stream()
                .flatMap(byYear -> byYear.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Line(
                        year,
                        table.values().stream()
                                .map(byYear -> byYear.getOrDefault(year, Count.NONE))
                                .map(count -> count.equals(Count.NONE) ? "" : words.count(count))
                                .toList(),
                        words.count(YearBars.total(year, table))))
                .toList();
    }

    private static List<Undated> undated(YearlyVisits visits, Words words) {
        Map<String, Count> byTime = new TreeMap<>();
        visits.rows().stream()
                .filter(row -> row.year() == null)
                .forEach(row -> byTime.merge(when(row, words), row.visits(), Count::plus));
        return byTime.entrySet().stream()
                .map(entry -> new Undated(entry.getKey(), words.count(entry.getValue())))
                .toList();
    }

    private static String when(YearRow row, Words words) {
        Integer from = row.yearFrom();
        Integer to = row.yearTo();
        if (from == null) {
            return to == null ? words.of("visits.year-unknown") : words.of("visits.by-year", to.toString());
        }
        return to == null
                ? words.of("visits.from-year", from.toString())
                : words.of("visits.between-years", from.toString(), to.toString());
    }
}
