package amity.query.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a projection. Besides its own columns every row has those of time: the record and the slot in it that it is
 * about; the journal positions from and to which it was believed ({@code known}); the days on which it certainly and possibly
 * holds; and the numbers of the events that it begins and ends with.
 *
 * @param indexes columns, in SQL, of indexes beside those that every table has
 */
public record RowTable(String name, List<Column> columns, List<String> indexes) {

    /** For a table that is asked what held on a day as known then: a rectangle of days and positions, found in one descent. */
    public static final String BY_DAY = "USING spgist (query.area(known, possible))";

    /** @param type in PostgreSQL */
    public record Column(String name, String type) {}

    private static final List<Column> TIME = List.of(
            new Column("record", "text NOT NULL COLLATE \"C\""),
            new Column("slot", "integer NOT NULL"),
            new Column("known", "int8range NOT NULL"),
            new Column("certain", "daterange NOT NULL"),
            new Column("possible", "daterange NOT NULL"),
            new Column("begun", "bigint"),
            new Column("ended", "bigint"));

    /** @param columns each {@code name type} */
    public static RowTable of(String name, String... columns) {
        return new RowTable(
                name,
                Arrays.stream(columns)
                        .map(column -> new Column(
                                column.substring(0, column.indexOf(' ')), column.substring(column.indexOf(' ') + 1)))
                        .toList(),
                List.of());
    }

    /**
     * Like {@link #BY_DAY}, with the columns beside it: what is found need not be fetched from all over the table, which takes
     * most of the time when there are many rows. An entry of an index has a page at most, so only for columns that are short.
     */
    public RowTable coveredByDay() {
        String more = allColumns().stream()
                .map(Column::name)
                .filter(column -> !List.of("slot", "begun", "ended").contains(column))
                .collect(Collectors.joining(", "));
        return indexedBy(BY_DAY + " INCLUDE (" + more + ")");
    }

    /** @param expressions columns, or how another kind of index is made */
    public RowTable indexedBy(String... expressions) {
        return new RowTable(name, columns, List.of(expressions));
    }

    /** By name, which tells the tables of a projection apart; asked for every row. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** All columns, those of time first. */
    List<Column> allColumns() {
        return Stream.concat(TIME.stream(), columns.stream()).toList();
    }

    List<String> create(String schema) {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE TABLE " + schema + "." + name + " ("
                + allColumns().stream()
                        .map(column -> column.name() + " " + column.type())
                        .collect(Collectors.joining(", "))
                + ")");
        // Nothing that is asked could be planned better by them, and they take long to gather.
        columns.stream()
                .filter(column -> column.type().startsWith("jsonb"))
                .forEach(column -> statements.add(
                        "ALTER TABLE " + schema + "." + name + " ALTER " + column.name() + " SET STATISTICS 0"));
        return statements;
    }

    /** To be made when the rows are in: it is quicker than row by row. */
    List<String> createIndexes(String schema) {
        String table = schema + "." + name;
        return Stream.concat(
                        Stream.of("CREATE UNIQUE INDEX ON " + table + " (record, slot, lower(known))"),
                        indexes.stream().map(columns -> "CREATE INDEX ON " + table + " " + columns))
                .toList();
    }

    String insert(String schema) {
        return "INSERT INTO " + schema + "." + name + " ("
                + allColumns().stream().map(Column::name).collect(Collectors.joining(", ")) + ") VALUES ("
                + allColumns().stream()
                        .map(column -> "CAST(? AS " + column.type().replaceAll(" (NOT NULL|COLLATE).*", "") + ")")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    String close(String schema) {
        return "UPDATE " + schema + "." + name + " SET known = int8range(lower(known), ?)"
                + " WHERE record = ? AND slot = ? AND upper_inf(known)";
    }
}
