package amity.eventstore.stress;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** A durable PostgreSQL that can be killed without warning and started again on the same data and port. */
public final class CrashingPostgres implements AutoCloseable {

    private final Path data;
    private final Map<String, String> settings;
    private final int port;
    private EmbeddedPostgres server;

    public CrashingPostgres(Path data) throws IOException {
        this(data, Map.of());
    }

    /** @param settings beside those that make it durable */
    public CrashingPostgres(Path data, Map<String, String> settings) throws IOException {
        this.data = data;
        this.settings = settings;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.server = start();
    }

    private EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        settings.forEach(builder::setServerConfig);
        return builder.setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofSeconds(30))
                .setRegisterShutdownHook(false)
                .start();
    }

    boolean answers() {
        try (Connection connection = as("postgres").getConnection()) {
            return connection.isValid(5);
        } catch (SQLException down) {
            return false;
        }
    }

    /** After it was started it may still have to recover what it had not finished; at the most a minute. */
    void awaitAnswers() {
        for (int i = 0; i < 600 && !answers(); i++) {
            LockSupport.parkNanos(100_000_000L);
        }
    }

    public int port() {
        return port;
    }

    public DataSource as(String user) {
        return server.getDatabase(user, "postgres");
    }

    /** Kills the server and all its processes at once. */
    public void crash() throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
        postmaster.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        server.close();
    }

    /** After a crash, whoever caused it. */
    public void restart() throws IOException {
        server.close();
        server = start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
