package amity.standalone.database;

import amity.standalone.Unstartable;
import amity.standalone.database.Database.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in the data directory. A cluster is made under a name of its own, {@code postgres.new-…}, and
 * renamed to {@code postgres} when it is whole: what bears that name is good, and what was interrupted is thrown away.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    static final String NAME = "amity";

    private final DataDirectory directory;
    private final String superuserPassword;
    private final Login login;
    private final Login journalOwner;
    private volatile @Nullable EmbeddedPostgres server;
    private volatile boolean closed;

    private EmbeddedDatabase(DataDirectory directory, String superuserPassword, Login login, Login journalOwner) {
        this.directory = directory;
        this.superuserPassword = superuserPassword;
        this.login = login;
        this.journalOwner = journalOwner;
    }

    /** Nothing runs yet, so that whoever gets this can close it at any time, also in the middle of {@link #start()}. */
    public static EmbeddedDatabase in(DataDirectory directory, Supplier<String> newPassword) {
        if (Files.exists(directory.resolve("postgres")) && Files.notExists(directory.resolve("journal-password"))) {
            throw new Unstartable("The data directory " + directory.path()
                    + " was made by an early version of Amity whose journal this one does not read; it is left as it is."
                    + " Start with another --data-dir.");
        }
        try {
            return new EmbeddedDatabase(
                    directory,
                    directory.secret("postgres-password", newPassword),
                    new Login(NAME, directory.secret("amity-password", newPassword)),
                    new Login("amity_journal", directory.secret("journal-password", newPassword)));
        } catch (IOException unusable) {
            throw new Unstartable(
                    "The passwords of the database in " + directory.path() + " cannot be kept: " + unusable.getMessage()
                            + ".",
                    unusable);
        }
    }

    /** @throws Unstartable if PostgreSQL does not come up or is not as durable as it must be */
    public Database start() {
        try {
            cleanUp();
            if (Files.notExists(cluster())) {
                createCluster();
            }
            EmbeddedPostgres running = run(cluster(), 0);
            server = running;
            Postmaster.whenEnded(cluster(), () -> revive(running));
            try (Connection connection = running.getDatabase("postgres", NAME).getConnection()) {
                Durability.prove(connection);
            }
            return new Database("jdbc:postgresql://127.0.0.1:" + running.getPort() + "/" + NAME, login, journalOwner);
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new Unstartable(
                    "PostgreSQL could not be started in " + directory.path() + " (" + failed.getMessage() + "); see "
                            + log() + ".",
                    failed);
        }
    }

    private Path cluster() {
        return directory.resolve("postgres");
    }

    private Path log() {
        return directory.resolve("postgres.log");
    }

    private void cleanUp() throws IOException {
        Postmaster.stopOrphan(cluster());
        try (Stream<Path> files = Files.list(directory.path())) {
            for (Path unfinished : files.filter(
                            file -> file.getFileName().toString().startsWith("postgres.new-"))
                    .toList()) {
                Postmaster.stopOrphan(unfinished);
                FileUtils.deleteDirectory(unfinished.toFile());
            }
        }
        Path log = log();
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.move(log, directory.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void createCluster() throws IOException, SQLException {
        Path unfinished = Files.createTempDirectory(directory.path(), "postgres.new-");
        EmbeddedPostgres first = run(unfinished, 0);
        server = first;
        try (Connection connection = first.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Login role : List.of(login, journalOwner)) {
                statement.execute("CREATE ROLE " + role.user() + " LOGIN PASSWORD '"
                        + role.password().replace("'", "''") + "'");
            }
            // Whoever owns the database may drop it: not the role that the program works as.
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + journalOwner.user()
                    + " TEMPLATE template0 ENCODING 'UTF8'");
            statement.execute("GRANT CREATE ON DATABASE " + NAME + " TO " + login.user());
        }
        first.close();
        server = null;
        Postmaster.stopOrphan(unfinished);
        Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Ended by itself, it is started again on the same port, as often as it takes: connections find it there. */
    private void revive(EmbeddedPostgres ended) {
        for (long pause = 500; !closed; pause = Math.min(2 * pause, 30_000)) {
            LOG.error("PostgreSQL has ended; it is started again");
            try {
                ended.close();
                Postmaster.stopOrphan(cluster());
                synchronized (this) {
                    if (!closed) {
                        EmbeddedPostgres revived = run(cluster(), ended.getPort());
                        server = revived;
                        Postmaster.whenEnded(cluster(), () -> revive(revived));
                    }
                }
                return;
            } catch (IOException | IllegalStateException | Unstartable failed) {
                LOG.error("PostgreSQL cannot be started again yet: {}", failed.toString());
                LockSupport.parkNanos(pause * 1_000_000);
            }
        }
    }

    /** @param port 0 for any that is free */
    private EmbeddedPostgres run(Path cluster, int port) throws IOException {
        return Server.builder(directory, superuserPassword)
                .setPort(port)
                .setDataDirectory(cluster)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Stops PostgreSQL, also one that was just being started. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        EmbeddedPostgres running = server;
        if (running != null) {
            running.close();
        }
        Postmaster.stopOrphan(cluster());
    }
}
