package amity.standalone.sample;

import amity.command.intake.Entry;
import amity.command.intake.RowKind;
import amity.message.record.DateAlternative;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Dates that other sources give, each with its source and how far that is trusted. */
    Stating with(List<DateAlternative> others) {
        return others.isEmpty()
                ? this
                : with("alternatives", joined(others, DateAlternative::date))
                        .with(
                                "alternatives.source",
                                joined(others, other -> other.source().replace('|', '/')))
                        .with(
                                "alternatives.confidence",
                                joined(others, other -> other.confidence() == null ? "" : other.confidence()));
    }

    private static String joined(List<DateAlternative> others, Function<DateAlternative, Object> part) {
        return others.stream().map(other -> part.apply(other).toString()).collect(Collectors.joining("|"));
    }

    Entry entry() {
        return new Entry(row.number(), key, new Entry.Fact(kind, fields));
    }

    static Entry leftOut(Row row, String key, String reasonEn, String reasonZh) {
        return new Entry(row.number(), key, new Entry.LeftOut(reasonEn, reasonZh));
    }
}
