package amity.eventstore.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import amity.eventstore.JournalDatabase;
import amity.eventstore.JournalSchema;
import amity.eventstore.JournalUnavailableException;
import amity.eventstore.PostgresEventStorageEngine;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the database fills up and is given room again. */
class DiskFullTest {

    private static final int MEGABYTES = 160;

    @TempDir
    Path disk;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        if (run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString()) != 0) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError("a small disk must be mounted here, and cannot be");
            }
            System.err.println("SKIPPED: what happens on a full disk is tested on Linux as root only");
            abort("no small disk without root");
        }
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "--lazy", disk.toString());
    }

    @Test
    void whatIsRefusedIsNotStoredAndTheJournalGoesOnWhenThereIsRoomAgain() throws Exception {
        Path ballast = disk.resolve("ballast");
        Files.write(ballast, new byte[40 << 20]);
        try (CrashingPostgres postgres = new CrashingPostgres(disk.resolve("data"), Map.of("max_wal_size", "32MB"))) {
            prepare(postgres);
            try (HikariDataSource pool = pool(postgres);
                    PostgresEventStorageEngine engine = engine(pool)) {
                List<String> acknowledged = fill(engine);
                assertThatThrownBy(() -> engine.appendEvents(large())).isInstanceOf(JournalUnavailableException.class);

                Files.delete(ballast);
                if (!postgres.answers()) {
                    postgres.restart();
                }
                postgres.awaitAnswers();
                DomainEventMessage<?> after = large();
                engine.appendEvents(after);

                acknowledged.add(after.getIdentifier());
                List<String> stored = engine.readEvents(null, false)
                        .map(EventMessage::getIdentifier)
                        .toList();
                assertThat(stored).containsAll(acknowledged).doesNotHaveDuplicates();
                assertThat(engine.head()).isEqualTo(stored.size());
                System.out.printf(
                        "disk full: %d appends acknowledged, %d stored, all of them there%n",
                        acknowledged.size(), stored.size());
            }
        }
    }

    private static List<String> fill(PostgresEventStorageEngine engine) {
        List<String> acknowledged = new ArrayList<>();
        while (true) {
            DomainEventMessage<?> event = large();
            try {
                engine.appendEvents(event);
                acknowledged.add(event.getIdentifier());
            } catch (JournalUnavailableException full) {
                return acknowledged;
            }
        }
    }

    /** One megabyte that cannot be compressed. */
    private static DomainEventMessage<String> large() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 1 << 20) {
            text.append(UUID.randomUUID());
        }
        return new GenericDomainEventMessage<>("thing", UUID.randomUUID().toString(), 0, text.toString());
    }

    private static void prepare(CrashingPostgres postgres) throws SQLException {
        try (Connection connection = postgres.as("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE journal_app LOGIN");
        }
        new JournalSchema("journal", "journal_app").migrate(postgres.as("postgres"));
    }

    private static HikariDataSource pool(CrashingPostgres postgres) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:postgresql://localhost:" + postgres.port() + "/postgres?user=journal_app");
        pool.setConnectionTimeout(1_000);
        return new HikariDataSource(pool);
    }

    private static PostgresEventStorageEngine engine(HikariDataSource pool) {
        PostgresEventStorageEngine.Builder builder =
                PostgresEventStorageEngine.builder().dataSource(pool).patience(Duration.ofSeconds(2));
        builder.eventSerializer(JournalDatabase.serializer()).snapshotSerializer(JournalDatabase.serializer());
        return builder.build();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
