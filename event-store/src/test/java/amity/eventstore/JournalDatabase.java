package amity.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** An empty journal on real PostgreSQL, with an owner and a runtime role of its own. */
public final class JournalDatabase implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String name;
    private final HikariDataSource runtime;

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public JournalDatabase() {
        this(Shared.SERVER);
        schema().migrate(owner());
    }

    /** The database and the roles, and nothing in it. */
    static JournalDatabase unmigrated() {
        return new JournalDatabase(Shared.SERVER);
    }

    private JournalDatabase(EmbeddedPostgres server) {
        this.server = server;
        this.name = "journal_" + DATABASES.incrementAndGet();
        run(server.getPostgresDatabase(), "CREATE DATABASE " + name);
        run(
                server.getPostgresDatabase(),
                "DO $$ BEGIN CREATE ROLE journal_app LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server.getDatabase("journal_app", name));
        pool.setMaximumPoolSize(16);
        pool.setConnectionTimeout(2_000);
        this.runtime = new HikariDataSource(pool);
    }

    JournalSchema schema() {
        return new JournalSchema("journal", "journal_app");
    }

    public DataSource owner() {
        return server.getDatabase("postgres", name);
    }

    public HikariDataSource runtime() {
        return runtime;
    }

    PostgresEventStorageEngine engine() {
        return engine(serializer(), runtime);
    }

    public static PostgresEventStorageEngine engine(Serializer serializer, DataSource runtime) {
        PostgresEventStorageEngine.Builder builder =
                PostgresEventStorageEngine.builder().dataSource(runtime);
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return builder.build();
    }

    public static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    private static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        runtime.close();
        run(server.getPostgresDatabase(), "DROP DATABASE " + name + " WITH (FORCE)");
    }
}
