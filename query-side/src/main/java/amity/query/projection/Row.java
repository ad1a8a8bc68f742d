package amity.query.projection;

import java.util.Arrays;
import java.util.Objects;
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
        return Objects.hash(table.name(), slot, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return table.name() + "[" + slot + "]" + Arrays.toString(values);
    }
}
