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

    private record Place(String table, int slot) {}

    static RowChange between(List<Row> before, List<Row> after) {
        Map<Place, Row> old = new HashMap<>();
        before.forEach(row -> old.put(new Place(row.table().name(), row.slot()), row));
        Map<Place, Row> now = new HashMap<>();
        for (Row row : after) {
            if (now.put(new Place(row.table().name(), row.slot()), row) != null) {
                throw new IllegalStateException("two rows in one slot: " + row);
            }
        }
        return new RowChange(
                before.stream()
                        .filter(row -> !row.equals(now.get(new Place(row.table().name(), row.slot()))))
                        .toList(),
                after.stream()
                        .filter(row -> !row.equals(old.get(new Place(row.table().name(), row.slot()))))
                        .toList(),
                List.of());
    }

    RowChange leaving(List<Row> rows) {
        return new RowChange(closed, opened, rows);
    }

    boolean isEmpty() {
        return closed.isEmpty() && opened.isEmpty() && trail.isEmpty();
    }
}
