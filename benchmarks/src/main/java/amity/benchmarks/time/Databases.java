package amity.benchmarks.time;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The PostgreSQL of these benchmarks: what it acknowledges is on disk, and no checkpoint comes by itself. */
final class Databases {

    private static final int POOL = 24;

    private Databases() {}

    static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", System.getProperty("shared.buffers", "2GB"))
                .setServerConfig("max_wal_size", "16GB")
                .setServerConfig("checkpoint_timeout", "1h")
                .start();
    }

    static HikariDataSource empty(EmbeddedPostgres server, String name) throws SQLException {
        execute(
                server.getPostgresDatabase(),
                "DO $$ BEGIN CREATE ROLE journal_app; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        execute(server.getPostgresDatabase(), "CREATE DATABASE " + name);
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(server.getDatabase("postgres", name));
        pool.setMaximumPoolSize(POOL);
        return pool;
    }

    /** What the server does now and then by itself, done now. */
    static void settle(DataSource database) throws SQLException {
        execute(database, "VACUUM (ANALYZE)");
        execute(database, "CHECKPOINT");
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
