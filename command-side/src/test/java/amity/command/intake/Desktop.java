package amity.command.intake;

import amity.command.intake.ImportProgress.Watch;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an officer keeps files and imports them from. */
final class Desktop {

    private final Path folder;
    private final Importer importer;
    private final List<ImportOrder.SourceFile> files = new ArrayList<>();
    private @Nullable String kind;
    private boolean dryRun;
    private boolean acceptRefusals;
    private @Nullable String correction;
    private Locale locale = Locale.ENGLISH;

    Desktop(Path folder, Importer importer) {
        this.folder = folder;
        this.importer = importer;
    }

    Desktop file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, lines);
    }

    Desktop file(String name, Charset charset, String... lines) {
        return file(name, (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    Desktop file(String name, byte[] bytes) {
        try {
            files.add(new ImportOrder.SourceFile(name, Files.write(folder.resolve(files.size() + ".upload"), bytes)));
            return this;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Desktop kind(String kind) {
        this.kind = kind;
        return this;
    }

    Desktop triedOut() {
        dryRun = true;
        return this;
    }

    Desktop acceptingRefusals() {
        acceptRefusals = true;
        return this;
    }

    Desktop correcting(String reason) {
        correction = reason;
        return this;
    }

    Desktop speaking(Locale language) {
        locale = language;
        return this;
    }

    Imported imported() {
        return imported(now -> {});
    }

    Imported imported(Watch watch) {
        Path result = folder.resolve("result.csv");
        ImportEnd end = importer.run(
                new ImportOrder(
                        files,
                        kind,
                        dryRun,
                        acceptRefusals,
                        correction,
                        "office file 7",
                        "li.zhi",
                        "trace",
                        locale,
                        result),
                watch);
        return new Imported(end, lines(result));
    }

    private static List<NamedCsvRecord> lines(Path result) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(result)) {
            return csv.stream().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** How it ended, and the lines of the result. */
    record Imported(ImportEnd end, List<NamedCsvRecord> lines) {

        List<String> verdicts() {
            return lines.stream().map(line -> line.getField("verdict")).toList();
        }

        NamedCsvRecord line(int i) {
            return lines.get(i);
        }
    }
}
