package amity.standalone.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of every row of the sample. A row is loaded if anything of it is new, refused if anything of it was refused. */
record SampleReport(List<String> lines) {

    private enum Fate {
        NOT_LOADED,
        THERE_ALREADY,
        LOADED,
        REFUSED
    }

    static SampleReport of(Path result) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(result)) {
            return of(csv.stream().toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static SampleReport of(List<NamedCsvRecord> results) {
        Map<String, Map<String, Fate>> fates = new LinkedHashMap<>();
        Map<String, Map<String, Long>> reasons = new LinkedHashMap<>();
        List<String> refusals = new ArrayList<>();
        for (NamedCsvRecord line : results) {
            String file = line.getField("file");
            Fate fate = fate(line.getField("verdict"));
            fates.computeIfAbsent(file, it -> new LinkedHashMap<>())
                    .merge(line.getField("row"), fate, (one, other) -> one.compareTo(other) > 0 ? one : other);
            if (fate == Fate.NOT_LOADED) {
                reasons.computeIfAbsent(file, it -> new TreeMap<>()).merge(line.getField("message"), 1L, Long::sum);
            }
            if (fate == Fate.REFUSED) {
                refusals.add("refused: " + file + ", row " + line.getField("row") + ", " + line.getField("key") + ": "
                        + line.getField("rule") + ", " + line.getField("field") + ": " + line.getField("message"));
            }
        }
        List<String> lines = new ArrayList<>();
        fates.forEach((file, rows) -> {
            lines.add("%-22s %3d rows = %d loaded + %d there already + %d refused + %d not loaded"
                    .formatted(
                            file,
                            rows.size(),
                            count(rows, Fate.LOADED),
                            count(rows, Fate.THERE_ALREADY),
                            count(rows, Fate.REFUSED),
                            count(rows, Fate.NOT_LOADED)));
            reasons.getOrDefault(file, Map.of())
                    .forEach((reason, count) -> lines.add("    not loaded: %3d %s".formatted(count, reason)));
        });
        lines.addAll(refusals);
        return new SampleReport(List.copyOf(lines));
    }

    private static Fate fate(String verdict) {
        return switch (verdict) {
            case "SAME" -> Fate.THERE_ALREADY;
            case "REFUSED" -> Fate.REFUSED;
            case "LEFT_OUT" -> Fate.NOT_LOADED;
            default -> Fate.LOADED;
        };
    }

    private static long count(Map<String, Fate> rows, Fate fate) {
        return rows.values().stream().filter(fate::equals).count();
    }
}
