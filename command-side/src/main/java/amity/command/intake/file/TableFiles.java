package amity.command.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Finds out what kind of file it is, by its content and not by its name. */
public final class TableFiles {

    private static final int MAGIC = 8;

    private TableFiles() {}

    /**
     * The tables of a file, one for CSV, one for each visible sheet with anything in it for a workbook.
     *
     * @param name as it was given; the path may be another
     * @throws BadFile if it cannot be imported
     */
    public static List<Table> of(String name, Path path, Limits limits) {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw new BadFile(name, "file-empty");
            }
            if (size > limits.fileBytes()) {
                throw new BadFile(name, "file-too-large", limits.fileBytes() >> 20);
            }
            byte[] first = beginning(path);
            if (ReadableWorkbook.isOLE2Header(first)) {
                throw new BadFile(name, OldExcel.isEncrypted(path) ? "file-encrypted" : "file-old-excel");
            }
            if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
                Package.check(name, path, limits);
                return Workbook.tables(name, path, limits);
            }
            return List.of(new CsvTable(name, path, TextEncoding.of(name, path), limits));
        } catch (IOException unreadable) {
            throw new BadFile(name, "file-unreadable");
        }
    }

    private static byte[] beginning(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] first = stream.readNBytes(MAGIC);
            return first.length < MAGIC ? java.util.Arrays.copyOf(first, MAGIC) : first;
        }
    }
}
