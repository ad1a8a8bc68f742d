package amity.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The Java process is killed in the middle of its work; PostgreSQL goes on without it until the next start. */
class KilledProcessTest {

    @TempDir
    Path temporary;

    @Test
    @Timeout(120)
    void theNextStartHasEveryAcknowledgedRow() throws Exception {
        Path data = temporary.resolve("data");
        Path said = temporary.resolve("said");
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        data.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged(said) >= 500);
        child.destroyForcibly();
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        int acknowledged = acknowledged(said);
        long orphan = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan))
                .get()
                .satisfies(process -> assertThat(process.isAlive()).isTrue());

        try (DataDirectory directory = DataDirectory.open(data);
                EmbeddedDatabase embedded = EmbeddedDatabase.in(directory, () -> "unused")) {
            Database database = embedded.start();
            await().until(() ->
                    ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isEmpty());
            String found = EmbeddedDatabaseTest.single(
                    database, "SELECT count(*) FROM said.fact WHERE number <= " + acknowledged);
            assertThat(found).isEqualTo(Integer.toString(acknowledged));
        }
    }

    /** The last number that was said; what follows the last line break may be half a number. */
    private static int acknowledged(Path said) throws IOException {
        String text = Files.readString(said);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1).stripTrailing();
        return whole.isEmpty() ? 0 : Integer.parseInt(whole.substring(whole.lastIndexOf('\n') + 1));
    }

    /** Says the number of each row as soon as it is committed. */
    static final class Writer {

        public static void main(String[] arguments) throws Exception {
            DataDirectory directory = DataDirectory.open(Path.of(arguments[0]));
            Database database =
                    EmbeddedDatabase.in(directory, () -> "of the child").start();
            try (Connection connection = DriverManager.getConnection(
                    database.jdbcUrl(),
                    database.login().user(),
                    database.login().password())) {
                connection.createStatement().execute("CREATE SCHEMA said CREATE TABLE fact (number int PRIMARY KEY)");
                try (PreparedStatement insert = connection.prepareStatement("INSERT INTO said.fact VALUES (?)")) {
                    for (int number = 1; number < 1_000_000; number++) {
                        insert.setInt(1, number);
                        insert.executeUpdate();
                        System.out.println(number);
                    }
                }
            }
        }
    }
}
