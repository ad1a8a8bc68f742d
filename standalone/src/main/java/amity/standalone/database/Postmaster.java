package amity.standalone.database;

import amity.standalone.Unstartable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that runs on a cluster directory, whoever started it. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Postmaster() {}

    /**
     * Stops the server that still runs on the cluster, if any: its Java process was killed and could not. Only to be called
     * under the lock of the data directory. A {@code postmaster.pid} whose number has since gone to another program is
     * removed, since PostgreSQL would take that program for its own.
     */
    static void stopOrphan(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> process = named(pidFile);
        if (process.isEmpty()) {
            return;
        }
        if (runsOn(cluster, process.get())) {
            LOG.warn(
                    "stopping PostgreSQL {}, which still runs on {}",
                    process.get().pid(),
                    cluster);
            stop(process.get(), pidFile);
        } else {
            LOG.warn(
                    "{} names process {}, which is no PostgreSQL of ours",
                    pidFile,
                    process.get().pid());
            Files.deleteIfExists(pidFile);
        }
    }

    /** Calls back, on a thread of its own, when the server that now runs on the cluster has ended. */
    static void whenEnded(Path cluster, Runnable then) throws IOException {
        named(cluster.resolve("postmaster.pid"))
                .ifPresent(process -> process.onExit()
                        .thenRun(() -> Thread.ofPlatform()
                                .name("postgres-watch")
                                .daemon()
                                .start(then)));
    }

    private static Optional<ProcessHandle> named(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    }

    private static boolean runsOn(Path cluster, ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        return postgres
                && (process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(cluster.toString()::equals)
                        || worksIn(cluster, process));
    }

    private static boolean worksIn(Path cluster, ProcessHandle process) {
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.isSameFile(workingDirectory, cluster);
        } catch (IOException notLinux) {
            return false;
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown: sessions end, everything is written, nothing to recover. */
    private static void stop(ProcessHandle process, Path pidFile) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy();
        } else {
            new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", Long.toString(process.pid())).start();
        }
        // It removes its file last; the process may stay in the table for as long as nobody collects it.
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && Files.exists(pidFile)) {
            if (System.nanoTime() > end) {
                throw new Unstartable("A PostgreSQL of an earlier run (process " + process.pid()
                        + ") does not stop; please stop it and start again.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unstartable("The start was interrupted.");
        }
    }
}
