package amity.standalone.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sample files, as they lie in the jar. */
record SampleFiles(
        List<Row> cities, List<Row> relationships, List<Row> activities, List<Row> figures, List<Row> honors) {

    static SampleFiles wuhan() {
        return new SampleFiles(
                read("wuhan/cities.csv"),
                read("wuhan/relationships.csv"),
                read("wuhan/activities.csv"),
                read("wuhan/published-figures.csv"),
                read("wuhan-honors.csv"));
    }

    private static List<Row> read(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        try (InputStream stream = SampleFiles.class.getResourceAsStream("/samples/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the sample " + name + " is not in the program");
            }
            List<Row> rows = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                csv.forEach(line -> rows.add(new Row(file, line.getField(0), line.getFieldsAsMap())));
            }
            return List.copyOf(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
