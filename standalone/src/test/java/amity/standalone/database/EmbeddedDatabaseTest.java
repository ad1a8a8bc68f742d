package amity.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import amity.eventstore.JournalSchema;
import amity.eventstore.JournalSchemaException;
import amity.standalone.Unstartable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    Path temporary;

    @Test
    void isDurableAndAsksForAPasswordAndKeepsWhatItIsGiven() throws Exception {
        Path data = temporary.resolve("with a space");
        try (DataDirectory directory = DataDirectory.open(data);
                EmbeddedDatabase embedded = EmbeddedDatabase.in(directory, () -> PASSWORD)) {
            Database database = embedded.start();
            assertThat(show(database, "fsync")).isEqualTo("on");
            assertThat(show(database, "synchronous_commit")).isEqualTo("on");
            assertThat(show(database, "full_page_writes")).isEqualTo("on");
            assertThat(show(database, "server_encoding")).isEqualTo("UTF8");
            assertThat(show(database, "data_checksums")).isEqualTo("on");
            for (String user : List.of("postgres", "amity", "amity_journal")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
                        .isInstanceOf(SQLException.class);
            }
            execute(
                    database,
                    "CREATE SCHEMA office",
                    "CREATE TABLE office.kept (word text)",
                    "INSERT INTO office.kept VALUES ('友城')");
        }
        for (String secret : List.of("postgres-password", "amity-password", "journal-password")) {
            assertThat(Files.readString(data.resolve(secret))).isEqualTo(PASSWORD);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        // A first start that was interrupted leaves its unfinished cluster behind.
        Files.createDirectories(data.resolve("postgres.new-123/base"));
        Files.writeString(data.resolve("postgres.new-123/postgresql.conf"), "");
        // A number that has since gone to another program: this test.
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (DataDirectory directory = DataDirectory.open(data);
                EmbeddedDatabase embedded = EmbeddedDatabase.in(directory, () -> "another")) {
            Database database = embedded.start();
            assertThat(single(database, "SELECT word FROM office.kept")).isEqualTo("友城");
        }
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("postgres.new-"));
        }
    }

    @Test
    void theProgramWorksAsARoleThatCannotRewriteTheJournal() throws Exception {
        try (DataDirectory directory = DataDirectory.open(temporary.resolve("data"));
                EmbeddedDatabase embedded = EmbeddedDatabase.in(directory, () -> PASSWORD)) {
            Database database = embedded.start();
            Database.Login owner = Objects.requireNonNull(database.journalOwner());
            DataSource program = as(database, database.login());
            JournalSchema journal =
                    new JournalSchema("journal", database.login().user());

            assertThatThrownBy(() -> journal.prove(program)).isInstanceOf(JournalSchemaException.class);
            journal.migrate(as(database, owner));
            journal.prove(program);
            assertThatThrownBy(() -> journal.prove(as(database, owner)))
                    .isInstanceOf(JournalSchemaException.class)
                    .hasMessageContaining("rewrite");
            for (String attempt : List.of(
                    "DELETE FROM journal.event", "DROP SCHEMA journal CASCADE", "DROP DATABASE amity WITH (FORCE)")) {
                assertThatThrownBy(() -> execute(database, attempt)).isInstanceOf(SQLException.class);
            }
        }
    }

    private static DataSource as(Database database, Database.Login login) {
        return new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password());
    }

    @Test
    void aServerThatWasKilledIsStartedAgainWhereItWas() throws Exception {
        try (DataDirectory directory = DataDirectory.open(temporary.resolve("data"));
                EmbeddedDatabase embedded = EmbeddedDatabase.in(directory, () -> PASSWORD)) {
            Database database = embedded.start();
            execute(database, "CREATE SCHEMA office", "CREATE TABLE office.kept AS SELECT '友城' AS word");
            Path pidFile = directory.path().resolve("postgres/postmaster.pid");
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());

            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> single(database, "SELECT word FROM office.kept")
                                    .equals("友城")
                            && !Files.readAllLines(pidFile).getFirst().strip().equals(Long.toString(pid)));
        }
        assertThat(temporary.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aDirectoryOfAnEarlyVersionIsLeftAsItIs() throws IOException {
        Path data = temporary.resolve("old");
        Path old = Files.createDirectories(data.resolve("postgres"));
        try (DataDirectory directory = DataDirectory.open(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.in(directory, () -> PASSWORD))
                    .isInstanceOf(Unstartable.class)
                    .hasMessageContaining("early version");
        }
        assertThat(old).isEmptyDirectory();
    }

    @Test
    void aServerThatIsNotDurableIsRefused() throws Exception {
        try (DataDirectory directory = DataDirectory.open(temporary.resolve("data"));
                EmbeddedDatabase embedded = EmbeddedDatabase.in(directory, () -> PASSWORD)) {
            Database database = embedded.start();
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("SET synchronous_commit = off");
                assertThatThrownBy(() -> Durability.prove(connection))
                        .isInstanceOf(Unstartable.class)
                        .hasMessageContaining("synchronous_commit=off");
            }
        }
    }

    @Test
    void aDirectoryIsUsedByOneProcessAtATime() throws Exception {
        try (DataDirectory first = DataDirectory.open(temporary)) {
            assertThatThrownBy(() -> DataDirectory.open(temporary))
                    .isInstanceOf(Unstartable.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(first.path().toString());
        }
        DataDirectory.open(temporary).close();
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("not a directory");
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("below")))
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("cannot be");
    }

    static String show(Database database, String setting) throws SQLException {
        return single(database, "SHOW " + setting);
    }

    static String single(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    static void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.login().user(), database.login().password());
    }
}
