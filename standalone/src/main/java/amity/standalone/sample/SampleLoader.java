package amity.standalone.sample;

import amity.command.desk.CommandDesk;
import amity.command.desk.Refused;
import amity.command.intake.ImportOrder;
import amity.command.intake.Importer;
import amity.command.intake.Layout;
import amity.message.Provenance;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.platform.home.HomeCity;
import amity.standalone.progress.ImportBar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/**
 * Loads the sample data of Wuhan: imports the four files like any other, except that of three ties the office believed something
 * else first, and corrects these afterwards. A second load records nothing twice and one that was interrupted goes on.
 */
public final class SampleLoader {

    private static final String ACTOR = "sample";

    /** Of the signing among the events of a partner: its registration is the first, and has the number 0. */
    private static final long FIRST_SIGNING = 1;

    private final Importer importer;
    private final CommandDesk desk;
    private final SampleTables tables;
    private final HomeCity home;

    SampleLoader(Importer importer, CommandDesk desk, SampleTables tables, HomeCity home) {
        this.importer = importer;
        this.desk = desk;
        this.tables = tables;
        this.home = home;
    }

    /** Loads, shows how far it is, and tells at the end what became of every row. */
    public void load(PrintWriter out) {
        try {
            Path folder = Files.createTempDirectory("amity-sample");
            try {
                load(folder, out);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void load(Path folder, PrintWriter out) {
        List<ImportOrder.SourceFile> files = SampleTables.copyTo(folder).stream()
                .map(path -> new ImportOrder.SourceFile(path.getFileName().toString(), path))
                .toList();
        Path result = folder.resolve("result.csv");
        Map<String, Row> believed = new TreeMap<>();
        List<Layout> layouts = List.of(
                Cities.layout(home.id()),
                Relationships.layout(row -> remembered(row, believed)),
                Activities.layout(tables, home.id()),
                Figures.layout(tables));
        try (ImportBar bar = ImportBar.of("Sample data of Wuhan", out)) {
            importer.run(
                    new ImportOrder(files, null, false, true, null, null, ACTOR, "sample", Locale.ENGLISH, result),
                    layouts,
                    bar);
        }
        believed.forEach((id, row) -> correct(id, row, out));
        SampleReport.of(result).lines().forEach(line -> out.println("  " + line));
        out.flush();
    }

    private static Optional<Beliefs.Belief> remembered(Row row, Map<String, Row> believed) {
        Optional<Beliefs.Belief> belief = Beliefs.of(row);
        belief.ifPresent(it -> believed.put(row.need("relationship_id"), row));
        return belief;
    }

    private void correct(String id, Row row, PrintWriter out) {
        Beliefs.Belief first = Beliefs.of(row).orElseThrow();
        String commandId = "sample-" + id + "-corrected";
        try {
            desk.submit(
                    new CorrectFriendshipChange(
                            new PartnerId(row.need("city_id")),
                            FIRST_SIGNING,
                            Tier.valueOf(row.need("kind")),
                            EdtfDate.of(row.need("signed")),
                            OtherDates.ofSigning(row),
                            null,
                            first.reason()),
                    new Provenance(ACTOR, row.need("source"), Relationships.note(row), commandId, commandId));
        } catch (Refused refused) {
            out.println("  refused: relationships.csv, " + id + ", correction: " + refused.getMessage());
        }
    }
}
