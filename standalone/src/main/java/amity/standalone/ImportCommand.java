package amity.standalone;

import amity.command.intake.ImportEnd;
import amity.command.intake.ImportFault;
import amity.command.intake.ImportOrder;
import amity.command.intake.ImportOrder.SourceFile;
import amity.command.intake.Importer;
import amity.command.intake.Tally;
import amity.command.intake.Verdict;
import amity.command.intake.file.BadFile;
import amity.standalone.progress.ImportBar;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports tables of facts. */
@Command(
        name = "import",
        description = {
            "Imports tables of facts: CSV, or Excel workbooks (.xlsx). All rows are tried out first;",
            "if one is refused nothing is recorded. The same file again records nothing twice."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:rows are refused, or a file cannot be read", "2:wrong usage"})
final class ImportCommand implements Callable<Integer> {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx");

    @Mixin
    private final Errand errand = new Errand();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders with files.")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Only say what would become of every row.")
    private boolean dryRun;

    @Option(names = "--accept-refusals", description = "Record what is not refused, also where other rows are.")
    private boolean acceptRefusals;

    @Option(names = "--kind", paramLabel = "KIND", description = "What the rows are, where names do not say it.")
    private @Nullable String kind;

    @Option(
            names = "--correct",
            paramLabel = "REASON",
            description = "Rows that say something else than what is recorded under their id correct it.")
    private @Nullable String correction;

    @Option(names = "--source", paramLabel = "TEXT", description = "The source of rows that name none.")
    private @Nullable String source;

    @Option(
            names = "--result",
            paramLabel = "FILE",
            defaultValue = "amity-import-result.csv",
            description = "A line for every row is written here (default: ${DEFAULT-VALUE}).")
    private Path result = Path.of("amity-import-result.csv");

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Of the messages in the result: zh or en (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Override
    public Integer call() {
        List<SourceFile> files = paths.stream().flatMap(ImportCommand::files).toList();
        return errand.run("import there, with POST /api/imports", application -> run(application, files));
    }

    private int run(ApplicationContext application, List<SourceFile> files) {
        Locale locale = language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ImportOrder order = new ImportOrder(
                files,
                kind,
                dryRun,
                acceptRefusals,
                correction,
                source,
                System.getProperty("user.name") + " (command line)",
                "import",
                locale,
                result.toAbsolutePath());
        try (ImportBar bar = ImportBar.of("import", errand.err())) {
            return told(application.getBean(Importer.class).run(order, bar));
        } catch (BadFile bad) {
            ImportFault fault = ImportFault.of(bad, locale);
            throw new Unstartable(fault.file() + ": " + fault.detail(), bad);
        }
    }

    private int told(ImportEnd end) {
        PrintWriter out = errand.out();
        Tally tally = end.tally();
        out.println(Stream.of(Verdict.Kind.values())
                .filter(it -> tally.of(it) > 0)
                .map(it ->
                        tally.of(it) + " " + it.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", ")));
        out.println(
                switch (end.result()) {
                    case CHECKED -> "Only tried out: nothing was recorded.";
                    case REFUSED ->
                        "Rows are refused: nothing was recorded. Correct them, or record the others with --accept-refusals.";
                    case RECORDED -> "Recorded.";
                    case STOPPED -> "Stopped; the same import again goes on from here.";
                });
        out.println("Every row with what became of it: " + result);
        out.flush();
        return tally.of(Verdict.Kind.REFUSED) == 0 ? Errand.DONE : Errand.FAILED;
    }

    private static Stream<SourceFile> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(new SourceFile(name(path), path));
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> sorted = new ArrayList<>(
                    inside.filter(ImportCommand::isTable).sorted().toList());
            return sorted.stream().map(file -> new SourceFile(name(file), file));
        } catch (IOException unreadable) {
            throw new Unstartable("The folder " + path + " cannot be read.", unreadable);
        }
    }

    private static boolean isTable(Path path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path)
                && !name.startsWith("~")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
