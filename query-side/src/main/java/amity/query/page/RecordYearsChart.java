package amity.query.page;

import amity.message.query.Count;
import amity.message.query.RecordYearRow;
import amity.message.query.YearlyRecords;
import amity.message.value.Direction;
import amity.query.page.YearBars.Group;
import amity.query.projection.Years;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records of a kind a year, as a chart and as a table with the same numbers.
 *
 * @param json what the script draws, see {@link YearBars}
 * @param lines the years in which there was one, latest first
 * @param undated records that no single year can be given to
 * @param someSay whether any year has people or funds
 */
record RecordYearsChart(
        String json, List<String> groups, List<Line> lines, List<VisitsChart.Undated> undated, boolean someSay) {

    /** Years are drawn up to the day, and as many at the least. */
    private static final int FEWEST = 15;

    /**
     * One year.
     *
     * @param people persons and person-times, which are never added up
     */
    record Line(int year, String href, List<String> cells, String total, String people, String funds) {}

    static RecordYearsChart of(YearlyRecords records, RecordsQuery query, Words words) {
        Map<Group, Map<Integer, Count>> table = records.rows().stream()
                .filter(row -> row.year() != null)
                .sorted(Comparator.comparing(RecordYearRow::direction, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(
                        row -> group(row, records, words),
                        LinkedHashMap::new,
                        Collectors.toMap(
                                row -> Objects.requireNonNull(row.year()), RecordYearRow::records, Count::plus)));
        TreeMap<Integer, List<RecordYearRow>> years = records.rows().stream()
                .filter(row -> row.year() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.year()), TreeMap::new, Collectors.toList()));
        int last = records.asOf().getYear();
        int first = years.isEmpty() ? last : Math.min(years.firstKey(), last - FEWEST);
        List<Line> lines = years.descendingMap().entrySet().stream()
                .map(year -> line(year.getKey(), year.getValue(), table, query, words))
                .toList();
        return new RecordYearsChart(
                YearBars.of(first, last, table, words).json(),
                table.size() > 1 ? table.keySet().stream().map(Group::name).toList() : List.of(),
                lines,
                undated(records, words),
                lines.stream()
                        .anyMatch(line ->
                                !line.people().isEmpty() || !line.funds().isEmpty()));
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    private static Group group(RecordYearRow row, YearlyRecords records, Words words) {
        Direction direction = row.direction();
        return records.groupBy().isEmpty()
                ? new Group("records", CompareQuery.Report.of(records.kind()).label(words))
                : new Group(direction == null ? "unknown" : direction.name(), words.direction(direction));
    }

    private static Line line(
            int year,
            List<RecordYearRow> rows,
            Map<Group, Map<Integer, Count>> table,
            RecordsQuery query,
            Words words) {
        List<String> cells = table.size() < 2
                ? List.of()
                : table.values().stream()
                        .map(byYear -> byYear.get(year))
                        .map(count -> count == null ? "" : words.count(count))
                        .toList();
        return new Line(
                year,
                query.in(year),
                cells,
                words.count(YearBars.total(year, table)),
                people(rows, words),
                funds(rows, words));
    }

    private static String people(List<RecordYearRow> rows, Words words) {
        long persons = rows.stream().mapToLong(RecordYearRow::persons).sum();
        long personTimes = rows.stream().mapToLong(RecordYearRow::personTimes).sum();
        return Stream.of(
                        persons == 0 ? "" : words.of("people.PERSONS", words.number(persons)),
                        personTimes == 0 ? "" : words.of("people.PERSON_TIMES", words.number(personTimes)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String funds(List<RecordYearRow> rows, Words words) {
        Map<String, BigDecimal> funds = rows.stream()
                .flatMap(row -> row.funds().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add, TreeMap::new));
        return funds.entrySet().stream()
                .map(sum -> RecordDetails.amount(sum.getValue(), words) + " " + sum.getKey())
                .collect(Collectors.joining("; "));
    }

    private static List<VisitsChart.Undated> undated(YearlyRecords records, Words words) {
        Map<String, Count> byTime = new TreeMap<>();
        records.rows().stream()
                .filter(row -> row.year() == null)
                .forEach(row -> byTime.merge(
                        words.years(Years.name(null, row.yearFrom(), row.yearTo())), row.records(), Count::plus));
        return byTime.entrySet().stream()
                .map(entry -> new VisitsChart.Undated(entry.getKey(), words.count(entry.getValue())))
                .toList();
    }
}
