package amity.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one record. */
public final class Rows {

    private final List<Row> rows = new ArrayList<>();

    /**
     * @param slot tells the rows of a record in one table apart
     * @param span the days on which it holds
     * @param begun the number of the event that it begins with, null if none
     * @param ended the number of the event that it ends with, null if none
     * @param values of the table's own columns, in their order
     */
    public void add(
            RowTable table,
            int slot,
            Span span,
            @Nullable Long begun,
            @Nullable Long ended,
            @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns, not " + values.length);
        }
        @Nullable String[] texts = new String[4 + values.length];
        texts[0] = span.certain().toSql();
        texts[1] = span.possible().toSql();
        texts[2] = Literals.of(begun);
        texts[3] = Literals.of(ended);
        for (int i = 0; i < values.length; i++) {
            texts[4 + i] = Literals.of(values[i]);
        }
        rows.add(new Row(table, slot, texts));
    }

    List<Row> all() {
        return rows;
    }
}
