package amity.command.intake.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet counts, from 1 with the header
 * @param cells as text, blank where empty
 * @param fault why the row cannot be trusted, if so
 */
public record SheetRow(
        long number, List<String> cells, @Nullable Fault fault) {

    /** @param code as in {@link BadFile} */
    public record Fault(String code, List<Object> arguments) {}

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
