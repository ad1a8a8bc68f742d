package amity.standalone.behavior;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that an office has already, with the two roles and the database that the operator's guide asks for. */
final class SomebodysPostgres implements AutoCloseable {

    private static final String ROLE = "amity";
    private static final String OWNER = "amity_journal";
    private static final String PASSWORD = "kept-for-this-test-only";

    private final EmbeddedPostgres server;

    SomebodysPostgres() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "64MB")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement administrator = connection.createStatement()) {
                administrator.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
                administrator.execute("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + PASSWORD + "'");
                administrator.execute("CREATE DATABASE amity OWNER " + OWNER + " TEMPLATE template0 ENCODING 'UTF8'");
                administrator.execute("GRANT CREATE ON DATABASE amity TO " + ROLE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/amity";
    }

    /** What a process must find in its environment. */
    Map<String, String> environment() {
        return Map.of(
                "AMITY_DB_USER", ROLE,
                "AMITY_DB_PASSWORD", PASSWORD,
                "AMITY_DB_OWNER_USER", OWNER,
                "AMITY_DB_OWNER_PASSWORD", PASSWORD);
    }

    DataSource asAmity() {
        return new DriverManagerDataSource(jdbcUrl(), ROLE, PASSWORD);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
