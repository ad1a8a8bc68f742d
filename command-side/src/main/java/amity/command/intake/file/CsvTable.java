package amity.command.intake.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of which each line is a row. */
record CsvTable(String file, Path path, TextEncoding encoding, Limits limits) implements Table {

    @Override
    public Optional<String> sheet() {
        return Optional.empty();
    }

    @Override
    public Rows open() {
        try {
            char separator;
            try (Reader text = encoding.open(path)) {
                separator = Separator.in(text);
            }
            CsvRecordHandler records = CsvRecordHandler.of(handler -> handler.maxFields(limits.columns())
                    .maxFieldSize(limits.cellCharacters())
                    .maxRecordSize(20 * limits.cellCharacters()));
            return new Lines(CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .allowExtraCharsAfterClosingQuote(false)
                    .maxBufferSize(20 * limits.cellCharacters())
                    .build(records, encoding.open(path)));
        } catch (IOException unreadable) {
            throw new BadFile(file, "file-unreadable");
        }
    }

    private final class Lines implements Rows {

        private final CsvReader<CsvRecord> csv;
        private final CloseableIterator<CsvRecord> records;
        private long number;
        private int width = -1;
        private @Nullable SheetRow next;

        Lines(CsvReader<CsvRecord> csv) {
            this.csv = csv;
            this.records = csv.iterator();
        }

        @Override
        public boolean hasNext() {
            while (next == null && more()) {
                SheetRow row = read();
                next = row.isBlank() ? null : row;
            }
            return next != null;
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

        private boolean more() {
            try {
                return records.hasNext();
            } catch (CsvParseException | UncheckedIOException damaged) {
                throw damaged(damaged);
            }
        }

        private SheetRow read() {
            CsvRecord read;
            try {
                read = records.next();
            } catch (CsvParseException | UncheckedIOException damaged) {
                throw damaged(damaged);
            }
            number++;
            List<String> cells = read.getFields();
            if (width < 0 && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                width = cells.size();
            }
            boolean blank = cells.stream().allMatch(String::isBlank);
            SheetRow.Fault fault = blank || cells.size() == width
                    ? null
                    : new SheetRow.Fault("row-ragged", List.of(cells.size(), width));
            return new SheetRow(number, cells, fault);
        }

        /** The reader says in English what it met; which of the three it was is all that a person needs. */
        private BadFile damaged(RuntimeException damaged) {
            String said = String.valueOf(damaged.getMessage())
                    + (damaged.getCause() == null
                            ? ""
                            : " " + damaged.getCause().getMessage());
            if (said.contains("size") || said.contains("maximum") || said.contains("exceed")) {
                return new BadFile(file, "cell-too-long", number + 1, limits.cellCharacters());
            }
            return new BadFile(file, "quote-unclosed", number + 1);
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
