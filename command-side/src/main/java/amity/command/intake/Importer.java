package amity.command.intake;

import amity.command.api.Statements;
import amity.command.desk.CommandDesk;
import amity.command.desk.KnownStreams;
import amity.command.intake.ImportProgress.Watch;
import amity.command.intake.file.BadFile;
import amity.command.intake.file.Limits;
import amity.command.intake.file.Table;
import amity.command.intake.file.TableFiles;
import amity.command.intake.rehearsal.Rehearsal;
import amity.platform.home.OfficeClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Imports tables. Everything is tried out first, in a rehearsal; then, unless a row is refused, what is new is stated through the
 * command side. Stopped or killed on the way it can be started again: a row that was recorded is the same and records nothing.
 */
public final class Importer {

    /** So many commands wait for their append together, which is then one. */
    private static final int AT_ONCE = 64;

    private final EventStore journal;
    private final KnownStreams streams;
    private final Serializer serializer;
    private final OfficeClock clock;
    private final CommandDesk desk;
    private final Statements statements;
    private final List<Layout> layouts;
    private final Limits limits;
    private final Words words = Words.ofIntake();

    Importer(
            EventStore journal,
            KnownStreams streams,
            Serializer serializer,
            OfficeClock clock,
            CommandDesk desk,
            Statements statements,
            List<Layout> layouts,
            Limits limits) {
        this.journal = journal;
        this.streams = streams;
        this.serializer = serializer;
        this.clock = clock;
        this.desk = desk;
        this.statements = statements;
        this.layouts = List.copyOf(layouts);
        this.limits = limits;
    }

    public ImportEnd run(ImportOrder order, Watch watch) {
        return run(order, layouts, watch);
    }

    /**
     * @param layouts tables of a form of their own
     * @throws BadFile if a file cannot be imported at all; then nothing was recorded
     */
    public ImportEnd run(ImportOrder order, List<Layout> layouts, Watch watch) {
        List<TableForm> forms = forms(order, layouts);
        Path tried = order.dryRun() ? order.result() : beside(order.result());
        try {
            Sinks.Checking checked = check(order, forms, tried, watch);
            ImportEnd.Result end = checked.stopped()
                    ? ImportEnd.Result.STOPPED
                    : order.dryRun() ? ImportEnd.Result.CHECKED : ImportEnd.Result.REFUSED;
            boolean go = !order.dryRun()
                    && !checked.stopped()
                    && (order.acceptRefusals() || checked.tally().of(Verdict.Kind.REFUSED) == 0);
            if (go) {
                return record(order, forms, tried, checked.tally(), watch);
            }
            if (!order.dryRun()) {
                Files.move(tried, order.result(), StandardCopyOption.REPLACE_EXISTING);
            }
            return new ImportEnd(end, checked.tally());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } finally {
            if (!order.dryRun()) {
                tried.toFile().delete();
            }
        }
    }

    private Sinks.Checking check(ImportOrder order, List<TableForm> forms, Path result, Watch watch) {
        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        try (Rehearsal rehearsal = new Rehearsal(journal, streams, serializer, clock, true);
                ResultFile file = new ResultFile(result);
                ExecutorService executor = Executors.newFixedThreadPool(cores)) {
            RowReader reader = new RowReader(statements, new PartnerDirectory(rehearsal.store(), rehearsal), order);
            Judge judge = Judge.rehearsing(rehearsal, statements, words, order);
            Sinks.Checking sink = new Sinks.Checking(file, watch);
            Pass pass = new Pass(
                    forms,
                    reader,
                    judge,
                    executor,
                    4 * cores,
                    items -> rehearsal.expect(
                            items.stream().map(item -> item.command().stream()).toList()));
            sink.ended(pass.run(sink));
            return sink;
        }
    }

    private ImportEnd record(ImportOrder order, List<TableForm> forms, Path tried, Tally checked, Watch watch) {
        try (Rehearsal rehearsal = new Rehearsal(journal, streams, serializer, clock, false);
                ResultFile file = new ResultFile(order.result());
                ResultFile.Lines earlier = new ResultFile.Lines(tried);
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            RowReader reader = new RowReader(statements, new PartnerDirectory(journal, streams), order);
            Judge judge = Judge.recording(rehearsal, desk, statements, words, order);
            Sinks.Recording sink = new Sinks.Recording(file, earlier, checked.total(), watch);
            boolean all = new Pass(forms, reader, judge, executor, AT_ONCE, items -> {}).run(sink);
            return new ImportEnd(all ? ImportEnd.Result.RECORDED : ImportEnd.Result.STOPPED, file.tally());
        }
    }

    private List<TableForm> forms(ImportOrder order, List<Layout> layouts) {
        if (order.files().isEmpty()) {
            throw new BadFile("", "no-files");
        }
        List<TableForm> forms = new ArrayList<>();
        for (ImportOrder.SourceFile file : order.files()) {
            for (Table table : TableFiles.of(file.name(), file.path(), limits)) {
                forms.add(form(table, layouts, order.kind()));
            }
        }
        return forms;
    }

    private static TableForm form(Table table, List<Layout> layouts, @Nullable String kind) {
        List<String> header = header(table);
        return layouts.stream()
                .map(layout -> layout.of(table, header))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> PlainForm.of(table, header, kind));
    }

    private static List<String> header(Table table) {
        try (Table.Rows rows = table.open()) {
            if (!rows.hasNext()) {
                throw new BadFile(table.name(), "file-empty");
            }
            List<String> header = rows.next().cells();
            if (!rows.hasNext()) {
                throw new BadFile(table.name(), "file-only-header");
            }
            return header;
        }
    }

    private static Path beside(Path result) {
        return result.resolveSibling(result.getFileName() + ".checked");
    }
}
