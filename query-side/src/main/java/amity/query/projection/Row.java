package amity.query.projection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row as it is believed, without the positions from and to which it is. Values as PostgreSQL reads them. */
public final class Row {

    private final RowTable table;
    private final int slot;
    private final @Nullable String[] values;

    /** @param values those of time from {@code certain} on, then the table's own */
    Row(RowTable table, int slot, @Nullable String[] values) {
        this.table = table;
        this.slot = slot;
        this.values = values;
    }

    RowTable table() {
        return table;
    }

    int slot() {
        return slot;
    }

    @Nullable
    String[] values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && table == row.table && slot == row.slot && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        // Of the rows that are believed at a time no two share both.
        return 31 * table.hashCode() + slot;
    }

    @Override
    public String toString() {
        return table.name() + "[" + slot + "]" + Arrays.toString(values);
    }
}
