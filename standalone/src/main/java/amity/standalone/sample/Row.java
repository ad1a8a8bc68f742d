package amity.standalone.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a sample file. @param number as a spreadsheet counts @param fields by column */
record Row(long number, Map<String, String> fields) {

    /** A cell that a row cannot be understood without. */
    static final class MissingCell extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MissingCell(String column) {
            super(column);
        }

        String column() {
            return Objects.requireNonNull(getMessage());
        }
    }

    /** Null where there is nothing in it, or no such column. */
    @Nullable
    String get(String column) {
        String value = fields.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** @throws MissingCell if there is nothing in it */
    String need(String column) {
        String value = get(column);
        if (value == null) {
            throw new MissingCell(column);
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
