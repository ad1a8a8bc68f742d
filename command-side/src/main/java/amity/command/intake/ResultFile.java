package amity.command.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The result as it grows: CSV in UTF-8 with the mark that spreadsheets want to see. */
final class ResultFile implements AutoCloseable {

    private static final int VERDICT = ResultLine.HEADER.indexOf("verdict");

    private final CsvWriter csv;
    private final Map<Verdict.Kind, Long> counts = new EnumMap<>(Verdict.Kind.class);

    ResultFile(Path path) {
        try {
            Writer writer = Files.newBufferedWriter(path);
            writer.write('\uFEFF');
            csv = CsvWriter.builder().build(writer);
            csv.writeRecord(ResultLine.HEADER);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void write(ResultLine line) {
        write(line.cells(), line.verdict().kind());
    }

    /** A line of an earlier result, as it is. */
    void copy(Earlier earlier) {
        write(earlier.cells(), earlier.kind());
    }

    private void write(List<String> cells, Verdict.Kind kind) {
        csv.writeRecord(cells);
        counts.merge(kind, 1L, Long::sum);
    }

    Tally tally() {
        return new Tally(counts);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A line that was written before. */
    record Earlier(List<String> cells, Verdict.Kind kind) {}

    /** Reads the lines of a finished result in their order. */
    static final class Lines implements AutoCloseable {

        private final CloseableIterator<CsvRecord> records;

        Lines(Path path) {
            try {
                records = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofCsvRecord(path)
                        .iterator();
                records.next();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        Earlier next() {
            List<String> cells = records.next().getFields();
            return new Earlier(cells, Verdict.Kind.valueOf(cells.get(VERDICT)));
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
