package amity.command.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, read row by row. */
record ExcelTable(String file, Optional<String> sheet, Path path, int index, Limits limits) implements Table {

    @Override
    public Rows open() {
        try {
            ReadableWorkbook book = Workbook.open(path);
            return new Sheet(book, book.getSheet(index).orElseThrow().openStream());
        } catch (IOException | RuntimeException damaged) {
            throw new BadFile(file, "file-damaged");
        }
    }

    private final class Sheet implements Rows {

        private final ReadableWorkbook book;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private @Nullable SheetRow next;
        private int width = -1;

        Sheet(ReadableWorkbook book, Stream<Row> stream) {
            this.book = book;
            this.stream = stream;
            this.rows = stream.iterator();
        }

        @Override
        public boolean hasNext() {
            while (next == null && more()) {
                SheetRow row = row(rows.next());
                next = row.isBlank() ? null : row;
                width = next == null || width >= 0 ? width : next.cells().size();
            }
            return next != null;
        }

        private boolean more() {
            try {
                return rows.hasNext();
            } catch (RuntimeException damaged) {
                throw new BadFile(file, "file-damaged");
            }
        }

        @Override
        public SheetRow next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            SheetRow row = next;
            next = null;
            return row;
        }

        private SheetRow row(Row row) {
            List<String> cells = new ArrayList<>();
            SheetRow.Fault fault = null;
            for (int i = 0; i < Math.min(row.getCellCount(), limits.columns()); i++) {
                Cell cell = row.getCell(i);
                String text = cell == null ? "" : ExcelText.of(cell);
                fault = fault == null && cell != null ? fault(cell, text) : fault;
                cells.add(text.length() > limits.cellCharacters() ? "" : text);
            }
            while (width >= 0 && cells.size() < width) {
                cells.add("");
            }
            while (cells.size() > Math.max(width, 0) && cells.getLast().isBlank()) {
                cells.removeLast();
            }
            boolean ragged = width >= 0 && cells.size() > width;
            return new SheetRow(
                    row.getRowNum(),
                    cells,
                    fault == null && ragged ? new SheetRow.Fault("row-ragged", List.of(cells.size(), width)) : fault);
        }

        private SheetRow.@Nullable Fault fault(Cell cell, String text) {
            String address = cell.getAddress().toString();
            if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
                return new SheetRow.Fault("cell-formula", List.of(address));
            }
            if (cell.getType() == CellType.ERROR) {
                return new SheetRow.Fault("cell-error", List.of(address));
            }
            return text.length() > limits.cellCharacters()
                    ? new SheetRow.Fault("cell-too-long", List.of(address, limits.cellCharacters()))
                    : null;
        }

        @Override
        public void close() {
            stream.close();
            try {
                book.close();
            } catch (IOException gone) {
                throw new BadFile(file, "file-unreadable");
            }
        }
    }
}
