package amity.standalone.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a sample file. @param id from the first column */
record Row(String file, String id, Map<String, String> fields) {

    /** @throws IllegalArgumentException if there is no such column */
    @Nullable
    String get(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return value.isBlank() ? null : value.strip();
    }

    /** @throws IllegalArgumentException if there is nothing in it */
    String need(String column) {
        String value = get(column);
        if (value == null) {
            throw new IllegalArgumentException(file + ", row " + id + ": " + column + " is empty");
        }
        return value;
    }

    List<String> list(String column, String separator) {
        String value = get(column);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(separator))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** A note from what there is; null where there is nothing. */
    static @Nullable String note(@Nullable String... parts) {
        String note = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    /** A column with a word before it, for a note; null where it is empty. */
    @Nullable
    String said(String label, String column) {
        String value = get(column);
        return value == null ? null : label + ": " + value;
    }
}
