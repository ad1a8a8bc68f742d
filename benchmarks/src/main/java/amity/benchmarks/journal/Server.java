package amity.benchmarks.journal;

import amity.eventstore.JournalSchema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The one PostgreSQL that everything in a run is measured on. What it acknowledges is on disk. */
final class Server implements AutoCloseable {

    static final String OWNER = "postgres";
    static final String RUNTIME = "journal_app";

    /** More connections than this are slower on few cores. */
    static final int POOL = 16;

    private final EmbeddedPostgres postgres;
    private final Quiet quiet;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private Server(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        this.quiet = new Quiet(postmaster());
    }

    static Server start() throws IOException, SQLException {
        Server server = new Server(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", System.getProperty("shared.buffers", "128MB"))
                // Checkpoints come between the rounds, not in the middle of somebody's turn.
                .setServerConfig("max_wal_size", "16GB")
                .setServerConfig("checkpoint_timeout", "1h")
                .start());
        server.execute(OWNER, "CREATE ROLE " + RUNTIME + " LOGIN");
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            server.requireOn(setting);
        }
        return server;
    }

    private void requireOn(String setting) throws SQLException {
        try (Connection connection = owner(OWNER);
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW " + setting)) {
            answer.next();
            if (!"on".equals(answer.getString(1))) {
                throw new IllegalStateException(setting + " is " + answer.getString(1));
            }
        }
    }

    private long postmaster() throws SQLException {
        try (Connection connection = owner(OWNER)) {
            int backend = connection.unwrap(PGConnection.class).getBackendPID();
            return ProcessHandle.of(backend)
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        }
    }

    /** Who takes a turn on this server takes it through this. */
    Quiet quiet() {
        return quiet;
    }

    int port() {
        return postgres.getPort();
    }

    void createDatabase(String name) throws SQLException {
        execute(OWNER, "CREATE DATABASE " + name);
    }

    /** A database of its own with an empty journal in it. */
    void createJournal(String name) throws SQLException {
        createDatabase(name);
        new JournalSchema("journal", RUNTIME).migrate(postgres.getDatabase(OWNER, name));
    }

    void dropDatabase(String name) throws SQLException {
        execute(OWNER, "DROP DATABASE " + name + " WITH (FORCE)");
    }

    HikariDataSource pool(String user, String database, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getDatabase(user, database));
        config.setMaximumPoolSize(size);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    Connection owner(String database) throws SQLException {
        return postgres.getDatabase(OWNER, database).getConnection();
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = owner(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the server does now and then by itself, done now, so that it hits nobody's turn. */
    void settle(String... databases) throws SQLException {
        for (String database : databases) {
            vacuum(database);
        }
        execute(OWNER, "CHECKPOINT");
    }

    void vacuum(String database) throws SQLException {
        execute(database, "VACUUM (ANALYZE)");
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        postgres.close();
    }
}
