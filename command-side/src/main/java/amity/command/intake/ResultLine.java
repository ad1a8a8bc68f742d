package amity.command.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of the result: a row of a table, and what became of it. */
record ResultLine(String file, long row, String key, Verdict verdict) {

    static final List<String> HEADER =
            List.of("file", "row", "key", "verdict", "id", "position", "code", "rule", "field", "column", "message");

    List<String> cells() {
        List<String> cells = new ArrayList<>(
                List.of(file, Long.toString(row), key, verdict.kind().name()));
        for (@Nullable
        Object more : new @Nullable Object[] {
            verdict.id(),
            verdict.position(),
            verdict.code(),
            verdict.rule(),
            verdict.field(),
            verdict.column(),
            verdict.message()
        }) {
            cells.add(Objects.toString(more, ""));
        }
        return cells.stream().map(ResultLine::guarded).toList();
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe, and is text. */
    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
