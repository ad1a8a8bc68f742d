package amity.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What events of one transaction change in the rows, to be written together: one trip to the database for each table and not
 * for each event. A row that is opened and closed in the same transaction is written once, with both ends.
 */
final class Unwritten {

    private record Place(RowTable table, String record, int slot) {}

    /** A row that ends to be believed at a position. */
    record Closing(RowTable table, String record, int slot, long position) {}

    /** A row that is believed from a position on; until another, or for ever. */
    static final class Opening {

        final String record;
        final Row row;
        private final long from;
        private @Nullable Long until;

        private Opening(String record, Row row, long from) {
            this.record = record;
            this.row = row;
            this.from = from;
        }

        String known() {
            return "[" + from + "," + (until == null ? "" : until) + ")";
        }
    }

    private final Map<Place, Opening> open = new HashMap<>();
    private final List<Opening> openings = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();

    /** @param position from which the opened rows are believed, and up to which the closed ones were */
    void add(String record, long position, RowChange change) {
        for (Row row : change.closed()) {
            Opening here = open.remove(new Place(row.table(), record, row.slot()));
            if (here == null) {
                closings.add(new Closing(row.table(), record, row.slot(), position));
            } else {
                here.until = position;
            }
        }
        for (Row row : change.opened()) {
            Opening opening = new Opening(record, row, position);
            openings.add(opening);
            open.put(new Place(row.table(), record, row.slot()), opening);
        }
        change.trail().forEach(row -> openings.add(new Opening(record, row, position)));
    }

    Map<RowTable, List<Closing>> closings() {
        return byTable(closings, Closing::table);
    }

    Map<RowTable, List<Opening>> openings() {
        return byTable(openings, opening -> opening.row.table());
    }

    boolean isEmpty() {
        return openings.isEmpty() && closings.isEmpty();
    }

    void clear() {
        open.clear();
        openings.clear();
        closings.clear();
    }

    private static <T> Map<RowTable, List<T>> byTable(Collection<T> rows, Function<T, RowTable> table) {
        Map<RowTable, List<T>> tables = new LinkedHashMap<>();
        rows.forEach(row -> tables.computeIfAbsent(table.apply(row), any -> new ArrayList<>())
                .add(row));
        return tables;
    }
}
