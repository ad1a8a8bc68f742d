package amity.standalone.sample;

import amity.command.intake.Entry;
import amity.command.intake.RowKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row states, field by field. */
final class Stating {

    private final Row row;
    private final String key;
    private final RowKind kind;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** @param key of the fact, which is also the id of the record where it begins one */
    Stating(Row row, String key, String kind) {
        this.row = row;
        this.key = key;
        this.kind = RowKind.named(kind).orElseThrow(() -> new Row.MissingCell("category"));
    }

    /** Nothing where there is nothing. */
    Stating with(String path, @Nullable String value) {
        if (value != null) {
            fields.put(path, value);
        }
        return this;
    }

    /** The cell of a column. */
    Stating from(String path, String column) {
        return with(path, row.get(column));
    }

    Entry entry() {
        return new Entry(row.number(), key, new Entry.Fact(kind, fields));
    }

    static Entry leftOut(Row row, String key, String reasonEn, String reasonZh) {
        return new Entry(row.number(), key, new Entry.LeftOut(reasonEn, reasonZh));
    }
}
