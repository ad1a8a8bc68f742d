package amity.query.page;

import amity.message.query.Count;
import amity.message.store.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the script draws of counts by year: stacked bars, and what is possible on top of them.
 *
 * @param series one for each group, of what is certain
 */
record YearBars(List<Integer> years, List<Series> series, Series possible) {

    /** @param key the color that it is drawn in */
    record Group(String key, String name) {}

    record Series(String key, String name, List<Integer> data) {}

    /** @param from first year that is drawn, {@code to} the last */
    static YearBars of(int from, int to, Map<Group, Map<Integer, Count>> table, Words words) {
        List<Integer> years = IntStream.rangeClosed(from, to).boxed().toList();
        List<Series> series = new ArrayList<>();
        table.forEach((group, byYear) -> series.add(new Series(
                group.key(),
                group.name(),
                years.stream()
                        .map(year -> byYear.getOrDefault(year, Count.NONE).certain())
                        .toList())));
        List<Integer> possible =
                years.stream().map(year -> total(year, table).possible()).toList();
        return new YearBars(years, series, new Series("possible", words.of("mark.possible"), possible));
    }

    static Count total(int year, Map<Group, Map<Integer, Count>> table) {
        return table.values().stream()
                .map(byYear -> byYear.getOrDefault(year, Count.NONE))
                .reduce(Count.NONE, Count::plus);
    }

    String json() {
        return Json.mapper().writeValueAsString(this);
    }
}
