package amity.eventstore.stress;

import static org.assertj.core.api.Assertions.assertThat;

import amity.eventstore.JournalSchema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes write to shared streams while one or the other, or PostgreSQL itself, is killed at random. Seed and
 * number of rounds come from the system properties {@code journal.seed} and {@code journal.rounds}; short by default.
 */
class StressTest {

    private static final int PROCESSES = 2;

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostAndNothingHalfIsVisible() throws Exception {
        long seed = Long.getLong("journal.seed", System.nanoTime());
        int rounds = Integer.getInteger("journal.rounds", 6);
        System.out.printf("journal stress: seed %d, %d rounds (repeat: -Djournal.seed=%d)%n", seed, rounds, seed);
        Random random = new Random(seed);
        try (CrashingPostgres postgres = new CrashingPostgres(directory.resolve("data"))) {
            try (Connection connection = postgres.as("postgres").getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE journal_app LOGIN");
            }
            new JournalSchema("journal", "journal_app").migrate(postgres.as("postgres"));
            List<Process> writers = new ArrayList<>();
            List<Path> readings = new ArrayList<>();
            int kills = 0;
            int crashes = 0;
            for (int i = 0; i < PROCESSES; i++) {
                writers.add(start(postgres, random.nextLong(1_000_000), i, readings));
            }
            awaitLines(answers(0), 1);
            awaitLines(answers(1), 1);
            for (int round = 0; round < rounds; round++) {
                LockSupport.parkNanos((1_500 + random.nextInt(1_000)) * 1_000_000L);
                if (random.nextInt(3) == 0) {
                    postgres.crash();
                    crashes++;
                    LockSupport.parkNanos(random.nextInt(500) * 1_000_000L);
                    postgres.restart();
                } else {
                    int victim = random.nextInt(PROCESSES);
                    writers.get(victim).destroyForcibly().waitFor();
                    kills++;
                    writers.set(victim, start(postgres, random.nextLong(1_000_000), victim, readings));
                }
            }
            // On a busy machine the last of them may only just have begun.
            for (int i = 0; i < PROCESSES; i++) {
                awaitLines(answers(i), 100);
            }
            awaitLines(readings.getLast(), 100);
            for (Process writer : writers) {
                writer.destroyForcibly().waitFor();
            }
            History history = new History(stored(postgres));
            history.isDenseOrderedAndWithoutDuplicates();
            for (int i = 0; i < PROCESSES; i++) {
                history.keptWhatItTold(answers(i));
            }
            int seen = 0;
            for (Path reading : readings) {
                seen += history.wasSeenTheSame(reading);
            }
            System.out.printf(
                    "journal stress: seed %d, %d process kills, %d database crashes, %d appends acknowledged, %d events read%n",
                    seed, kills, crashes, history.acknowledged(), seen);
            assertThat(history.acknowledged()).isGreaterThan(100);
            assertThat(seen).isGreaterThan(100);
        }
    }

    /** At the most a minute: what comes after says what is missing. */
    private static void awaitLines(Path file, int lines) throws IOException {
        for (int i = 0; i < 600 && lines(file) < lines; i++) {
            LockSupport.parkNanos(100_000_000L);
        }
    }

    private static long lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private Path answers(int process) {
        return directory.resolve("answers-" + process);
    }

    private Process start(CrashingPostgres postgres, long seed, int process, List<Path> readings) throws IOException {
        Path reading = directory.resolve("reading-" + readings.size());
        readings.add(reading);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        Writer.class.getName(),
                        String.valueOf(postgres.port()),
                        String.valueOf(seed),
                        "6",
                        "10",
                        answers(process).toString(),
                        reading.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.toFile(), "log-" + readings.size()))
                .start();
    }

    private static List<History.Stored> stored(CrashingPostgres postgres) throws SQLException {
        List<History.Stored> events = new ArrayList<>();
        try (Connection connection = postgres.as("journal_app").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT position, event_id, stream, sequence,"
                                + " (extract(epoch FROM recorded_at) * 1000000)::bigint FROM journal.event ORDER BY position")) {
            while (rows.next()) {
                events.add(new History.Stored(
                        rows.getLong(1), rows.getString(2), rows.getString(3), rows.getLong(4), rows.getLong(5)));
            }
        }
        return events;
    }
}
