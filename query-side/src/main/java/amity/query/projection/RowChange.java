package amity.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one event changes in the rows of its record.
 *
 * @param closed rows that are no longer believed
 * @param opened rows that are believed from now on
 * @param trail rows that are believed from now on and for ever
 */
record RowChange(List<Row> closed, List<Row> opened, List<Row> trail) {

    private record Place(RowTable table, int slot) {

        static Place of(Row row) {
            return new Place(row.table(), row.slot());
        }
    }

    static RowChange between(List<Row> before, List<Row> after) {
        if (before.isEmpty() && after.size() == 1) {
            return new RowChange(List.of(), after, List.of());
        }
        Map<Place, Row> old = byPlace(before);
        Map<Place, Row> now = byPlace(after);
        return new RowChange(
                before.stream()
                        .filter(row -> !row.equals(now.get(Place.of(row))))
                        .toList(),
                after.stream()
                        .filter(row -> !row.equals(old.get(Place.of(row))))
                        .toList(),
                List.of());
    }

    private static Map<Place, Row> byPlace(List<Row> rows) {
        Map<Place, Row> places = new HashMap<>();
        for (Row row : rows) {
            if (places.put(Place.of(row), row) != null) {
                throw new IllegalStateException("two rows in one slot: " + row);
            }
        }
        return places;
    }

    RowChange leaving(List<Row> rows) {
        return new RowChange(closed, opened, rows);
    }

    boolean isEmpty() {
        return closed.isEmpty() && opened.isEmpty() && trail.isEmpty();
    }
}
