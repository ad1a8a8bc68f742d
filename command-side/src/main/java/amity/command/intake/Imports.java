package amity.command.intake;

import amity.command.intake.file.BadFile;
import amity.platform.home.OfficeClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Imports in the background, one after the other. What is known of them goes with the process, and of those that are over only the
 * last ones are known; what they recorded stays, and the same import again goes on.
 */
class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int KEPT = 20;
    private static final int WAITING = 10;

    private final Importer importer;
    private final OfficeClock clock;
    private final SequencedMap<String, RunningImport> imports = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    Imports(Importer importer, OfficeClock clock) {
        this.importer = importer;
        this.clock = clock;
    }

    /** A folder for the files of one import, gone when it is forgotten. */
    static Path folder() {
        try {
            return Files.createTempDirectory("amity-import");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static void forget(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            LOG.warn("the files of an import in {} could not be deleted: {}", folder, stays.toString());
        }
    }

    /** Begins as soon as those before it are over. @throws TooManyImports and it does not begin */
    synchronized RunningImport begin(String id, ImportOrder order) {
        long under = imports.values().stream().filter(it -> !it.isOver()).count();
        if (under >= WAITING) {
            throw new TooManyImports(under);
        }
        RunningImport begun = new RunningImport(id, order, now());
        imports.put(id, begun);
        forgetOld();
        worker.execute(() -> run(begun));
        return begun;
    }

    synchronized Optional<RunningImport> find(String id) {
        return Optional.ofNullable(imports.get(id));
    }

    private void forgetOld() {
        List<RunningImport> over = new ArrayList<>(
                imports.values().stream().filter(RunningImport::isOver).toList());
        for (Map.Entry<String, RunningImport> old : List.copyOf(imports.entrySet())) {
            if (imports.size() <= KEPT || over.isEmpty()) {
                return;
            }
            if (over.remove(old.getValue())) {
                imports.remove(old.getKey());
                forget(folderOf(old.getValue()));
            }
        }
    }

    private void run(RunningImport begun) {
        ImportOrder order = begun.order();
        try {
            begun.ended(importer.run(order, begun), now());
        } catch (BadFile bad) {
            begun.failed(ImportFault.of(bad, order.locale()), now());
        } catch (RuntimeException failed) {
            LOG.error("the import {} broke off", begun.id(), failed);
            begun.failed(
                    ImportFault.of(
                            "",
                            "import-failed",
                            order.locale(),
                            failed.getClass().getSimpleName()),
                    now());
        } finally {
            // The result stays a while, what was sent need not.
            order.files().forEach(file -> file.path().toFile().delete());
        }
    }

    private Instant now() {
        return clock.clock().instant();
    }

    private static Path folderOf(RunningImport over) {
        return Optional.ofNullable(over.order().result().getParent()).orElseThrow();
    }

    /** Stops after the rows that are being decided. */
    @Override
    public synchronized void close() {
        imports.values().forEach(RunningImport::stop);
        worker.close();
        imports.values().forEach(it -> forget(folderOf(it)));
        imports.clear();
    }
}
