package amity.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import amity.command.intake.ImportEnd;
import amity.command.intake.ImportOrder;
import amity.command.intake.ImportOrder.SourceFile;
import amity.command.intake.Importer;
import amity.standalone.sample.SampleLoader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The four files of Wuhan in an empty ledger of the program itself: tried out, loaded as the sample, imported again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WuhanSampleTest {

    private static final Path SAMPLES = Path.of("../samples/wuhan");
    private static final List<String> FILES =
            List.of("activities.csv", "cities.csv", "published-figures.csv", "relationships.csv");

    private List<NamedCsvRecord> tried = List.of();
    private List<NamedCsvRecord> again = List.of();
    private List<NamedCsvRecord> inGb18030 = List.of();
    private List<NamedCsvRecord> asWorkbook = List.of();
    private Map<String, Long> events = Map.of();
    private String afterTrying = "";
    private String first = "";
    private String second = "";
    private long afterFirst;
    private long atLast;

    @BeforeAll
    void everythingIsDoneOnce(@TempDir Path folder) {
        PrintWriter nobody = new PrintWriter(new StringWriter());
        House.visit(folder.resolve("data"), nobody, (house, out) -> {
            ApplicationContext program = house.startWithoutPages(house::embedded);
            JdbcClient jdbc = program.getBean(JdbcClient.class);
            tried = imported(program, folder, true, FILES, SAMPLES);
            afterTrying = "" + count(jdbc);
            first = loaded(program);
            afterFirst = count(jdbc);
            events = events(jdbc);
            second = loaded(program);
            again = imported(program, folder, false, FILES, SAMPLES);
            inGb18030 =
                    imported(program, folder, true, FILES, copies(folder.resolve("gb"), WuhanSampleTest::toGb18030));
            asWorkbook = imported(
                    program,
                    folder,
                    true,
                    FILES.stream().map(name -> name.replace(".csv", ".xlsx")).toList(),
                    copies(folder.resolve("xlsx"), WuhanSampleTest::toWorkbook));
            atLast = count(jdbc);
        });
    }

    @Test
    void aDryRunSaysWhatWouldBecomeOfEveryRowAndRecordsNothing() {
        assertThat(afterTrying).isEqualTo("0");
        assertThat(counts(tried, "file", "verdict"))
                .containsEntry("cities.csv LEFT_OUT", 1L)
                .containsEntry("cities.csv NEW", 59L)
                .containsEntry("relationships.csv NEW", 46L)
                .containsEntry("activities.csv LEFT_OUT", 7L)
                .containsEntry("published-figures.csv NEW", 55L)
                .doesNotContainKey("activities.csv REFUSED");
        assertThat(tried)
                .filteredOn(line -> line.getField("verdict").equals("REFUSED"))
                .isEmpty();
        assertThat(tried)
                .filteredOn(line -> line.getField("file").equals("activities.csv"))
                .hasSize(221);
        assertThat(tried)
                .filteredOn(line -> line.getField("verdict").equals("LEFT_OUT"))
                .allSatisfy(line -> assertThat(line.getField("message")).isNotBlank());
    }

    @Test
    void everyKindOfRecordIsThere() {
        assertThat(events)
                .containsEntry("amity.PartnerRegistered", 59L)
                .containsEntry("amity.FriendshipSigned", 41L)
                .containsEntry("amity.FriendshipUpgraded", 4L)
                .containsEntry("amity.FriendshipTerminated", 1L)
                .containsEntry("amity.FriendshipChangeCorrected", 3L)
                .containsEntry("amity.DelegationVisitRecorded", 65L)
                .containsEntry("amity.HonorAwarded", 14L)
                .containsEntry("amity.AgreementRecorded", 25L)
                .containsEntry("amity.ProjectRecorded", 28L)
                .containsEntry("amity.LiaisonOfficeRecorded", 9L)
                .containsEntry("amity.ExpertEngagementRecorded", 4L)
                .containsEntry("amity.TrainingRecorded", 9L)
                .containsEntry("amity.CivicExchangeRecorded", 13L)
                .containsEntry("amity.FairRecorded", 11L)
                .containsEntry("amity.PublicationRecorded", 12L)
                .containsEntry("amity.NetworkTieRecorded", 15L)
                .containsEntry("amity.PublishedFigureRecorded", 64L);
    }

    @Test
    void theLoaderSaysOfEveryRowWhatBecameOfIt() {
        assertThat(first)
                .contains("cities.csv              60 rows = 59 loaded + 0 there already + 0 refused + 1 not loaded")
                .contains("relationships.csv       45 rows = 45 loaded + 0 there already + 0 refused + 0 not loaded")
                .contains("activities.csv         219 rows = 212 loaded + 0 there already + 0 refused + 7 not loaded")
                .contains("published-figures.csv   55 rows = 55 loaded + 0 there already + 0 refused + 0 not loaded")
                .contains("not loaded:   3 a visit that names no partner (rule 4)");
    }

    @Test
    void aSecondLoadAndAnImportOfTheSameFilesRecordNothing() {
        assertThat(second).contains("219 rows = 0 loaded + 212 there already", "45 rows = 0 loaded + 45 there already");
        assertThat(counts(again, "verdict")).containsOnlyKeys("SAME", "LEFT_OUT");
        assertThat(atLast).isEqualTo(afterFirst);
    }

    @Test
    void theSameFilesInAnotherEncodingOrAsWorkbooksAreTheSame() {
        assertThat(told(inGb18030)).isEqualTo(told(again));
        assertThat(told(asWorkbook)).isEqualTo(told(again));
    }

    private static List<List<String>> told(List<NamedCsvRecord> lines) {
        return lines.stream()
                .map(line -> List.of(
                        line.getField("file").replaceAll("\\..*", ""),
                        line.getField("row"),
                        line.getField("key"),
                        line.getField("verdict"),
                        line.getField("id")))
                .toList();
    }

    private static String loaded(ApplicationContext program) {
        StringWriter out = new StringWriter();
        program.getBean(SampleLoader.class).load(new PrintWriter(out));
        return out.toString();
    }

    private static List<NamedCsvRecord> imported(
            ApplicationContext program, Path folder, boolean dryRun, List<String> names, Path from) {
        Path result = folder.resolve("result.csv");
        ImportEnd end = program.getBean(Importer.class)
                .run(
                        new ImportOrder(
                                names.stream()
                                        .map(name -> new SourceFile(name, from.resolve(name)))
                                        .toList(),
                                null,
                                dryRun,
                                false,
                                null,
                                null,
                                "li.zhi",
                                "trace",
                                Locale.ENGLISH,
                                result),
                        now -> {});
        assertThat(end.result()).isEqualTo(dryRun ? ImportEnd.Result.CHECKED : ImportEnd.Result.RECORDED);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(result)) {
            return csv.stream().toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Path copies(Path folder, Consumer<Path> change) {
        try {
            Files.createDirectories(folder);
            for (String name : FILES) {
                change.accept(Files.copy(SAMPLES.resolve(name), folder.resolve(name)));
            }
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What that encoding cannot write is not in the files. */
    private static void toGb18030(Path file) {
        try {
            Files.write(file, Files.readString(file).getBytes(Charset.forName("GB18030")));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void toWorkbook(Path file) {
        Path book = file.resolveSibling(file.getFileName().toString().replace(".csv", ".xlsx"));
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file);
                OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "Office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            int row = 0;
            for (CsvRecord record : csv) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                    sheet.value(row, i, record.getField(i));
                }
                row++;
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Map<String, Long> counts(List<NamedCsvRecord> lines, String... columns) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(columns).stream().map(line::getField).collect(Collectors.joining(" ")),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private static long count(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM journal.event").query(Long.class).single();
    }

    private static Map<String, Long> events(JdbcClient jdbc) {
        return jdbc
                .sql("SELECT payload_type, count(*) FROM journal.event GROUP BY 1")
                .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
