package amity.command.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of a workbook. */
final class Workbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbook() {}

    static List<Table> tables(String file, Path path, Limits limits) {
        try (ReadableWorkbook book = open(path)) {
            List<Sheet> sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .filter(Workbook::hasRows)
                    .toList();
            if (sheets.isEmpty()) {
                throw new BadFile(file, "file-empty");
            }
            boolean several = sheets.size() > 1;
            return sheets.stream()
                    .<Table>map(sheet -> new ExcelTable(
                            file,
                            several ? Optional.of(sheet.getName()) : Optional.empty(),
                            path,
                            sheet.getIndex(),
                            limits))
                    .toList();
        } catch (IOException | ExcelReaderException | UncheckedIOException damaged) {
            throw new BadFile(file, "file-damaged");
        }
    }

    static ReadableWorkbook open(Path path) throws IOException {
        return new ReadableWorkbook(path.toFile(), WITH_FORMATS);
    }

    private static boolean hasRows(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.flatMap(Row::stream)
                    .anyMatch(cell -> cell != null && !cell.getText().isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
