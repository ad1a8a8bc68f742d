package amity.standalone.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables beside the sample files, as they lie in the jar: what each activity is, which honors there were, what each figure
 * counts.
 */
record SampleTables(Map<String, Row> activities, Map<String, List<Row>> honors, Map<String, Row> figures) {

    static final List<String> FILES =
            List.of("cities.csv", "relationships.csv", "activities.csv", "published-figures.csv");

    static SampleTables ofWuhan() {
        return new SampleTables(
                byId(read("wuhan-activities.csv"), "activity_id"),
                read("wuhan-honors.csv").stream().collect(Collectors.groupingBy(row -> row.need("activity_id"))),
                byId(read("wuhan-figures.csv"), "figure_id"));
    }

    /** Puts the sample files themselves into a folder. */
    static List<Path> copyTo(Path folder) {
        return FILES.stream()
                .map(name -> {
                    try (InputStream file = open("wuhan/" + name)) {
                        Path copy = folder.resolve(name);
                        Files.copy(file, copy);
                        return copy;
                    } catch (IOException full) {
                        throw new UncheckedIOException(full);
                    }
                })
                .toList();
    }

    private static Map<String, Row> byId(List<Row> rows, String column) {
        return rows.stream().collect(Collectors.toMap(row -> row.need(column), row -> row));
    }

    private static List<Row> read(String name) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            csv.forEach(line -> rows.add(new Row(line.getStartingLineNumber(), line.getFieldsAsMap())));
            return List.copyOf(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = SampleTables.class.getResourceAsStream("/samples/" + name);
        if (stream == null) {
            throw new IllegalStateException("the sample " + name + " is not in the program");
        }
        return stream;
    }
}
