package amity.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryOption() {
        assertThat(run("demo", "--help")).isZero();
        assertThat(out.toString()).contains("--port", "--data-dir", "--address", "127.0.0.1", "8080", "amity/demo");
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString()).contains("--jdbc-url", "AMITY_DB_PASSWORD");
        assertThat(run("rebuild", "--help")).isZero();
        assertThat(out.toString()).contains("--accept-differences", "--data-dir", "there are differences");
        assertThat(run("import", "--help")).isZero();
        assertThat(out.toString()).contains("--dry-run", "--accept-refusals", "--correct", "--kind", "--result");
        assertThat(run("dead-letters", "--help")).isZero();
        assertThat(out.toString()).contains("list", "show", "retry", "discard");
        assertThat(run("journal", "--help")).isZero();
        assertThat(out.toString()).contains("export", "import", "--axon-server", "AXON_AXONSERVER_TOKEN");
        assertThat(run("users", "--help")).isZero();
        assertThat(out.toString()).contains("READER", "OFFICER", "ADMIN", "add", "reset", "remove");
    }

    /** Whatever else they want to be told. */
    @ParameterizedTest
    @ValueSource(strings = {"journal export", "journal import", "users add", "users list", "dead-letters discard"})
    void commandsOfCommandsHelpToo(String command) {
        assertThat(run((command + " --help").split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: amity " + command);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aSecondJournalIsRefused() {
        MockEnvironment environment = new MockEnvironment().withProperty("axon.axonserver.enabled", "true");
        assertThatThrownBy(() -> House.refuseOtherJournal(environment))
                .isInstanceOf(Unstartable.class)
                .hasMessageContaining("AXON_AXONSERVER_ENABLED");
    }

    @Test
    void versionIsSaid() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("Amity ");
    }

    @Test
    void nothingChosenIsExplained() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("demo or serve");
    }

    @ParameterizedTest
    @CsvSource({"65536,between 0 and 65535", "-1,between 0 and 65535", "many,many"})
    void aWrongPortIsSaid(String port, String sentence) {
        assertThat(run("demo", "--port=" + port)).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
    }

    @Test
    void anUnknownOptionIsSaid() {
        assertThat(run("demo", "--prot", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--prot");
    }

    @Test
    void aTakenPortIsOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("demo", "--data-dir", temporary.toString(), "--port", port))
                    .isEqualTo(1);
            assertOneSentence("Port " + port + " is taken");
        }
    }

    @Test
    void aFileAsDataDirectoryIsOneSentence() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThat(run("demo", "--data-dir", file.toString())).isEqualTo(1);
        assertOneSentence("is a file, not a directory");
    }

    @Test
    void aDataDirectoryThatCannotBeMadeIsOneSentence() {
        assertThat(run("demo", "--data-dir", "/proc/amity")).isEqualTo(1);
        assertOneSentence("/proc/amity cannot be written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebuild",
                "verify",
                "import visits.csv",
                "journal export journal.amity.gz",
                "dead-letters",
                "users list",
                "dead-letters show x",
                "users remove demo"
            })
    void nothingToLookAfterIsOneSentence(String command) {
        assertThat(run((command + " --data-dir " + temporary).split(" "))).isEqualTo(1);
        assertOneSentence("There is no ledger in " + temporary);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(run("users")).isEqualTo(2);
        assertThat(run("users", "add", "li")).isEqualTo(2);
        assertThat(err.toString()).contains("list, add, role, reset or remove", "--role");
        assertThat(run("users", "add", "li", "--role", "boss")).isEqualTo(2);
        assertThat(err.toString()).contains("boss");
        assertThat(run("dead-letters", "discard", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("--reason");
        assertThat(run("dead-letters", "discard", "x", "--reason", " ")).isEqualTo(1);
        assertThat(err.toString()).contains("1 to 500 characters");
    }

    @Test
    void whichJournalIsSaidOnce() {
        assertThat(run("journal")).isEqualTo(2);
        assertThat(run("journal", "import")).isEqualTo(2);
        assertThat(err.toString()).contains("export or import", "FILE");
        assertThat(run("journal", "export", "x.gz", "--axon-server", "localhost"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("localhost:8124");
        assertThat(run("journal", "export", "x.gz", "--axon-server", "localhost:1", "--data-dir", "x"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--axon-server stands alone");
    }

    @Test
    void anArchiveThatIsNotThereIsOneSentence() {
        Path file = temporary.resolve("journal.amity.gz");
        assertThat(run("journal", "import", file.toString(), "--data-dir", temporary.toString()))
                .isEqualTo(1);
        assertOneSentence("There is no " + file);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void anAxonServerThatDoesNotAnswerIsOneSentence() {
        assertThat(run("journal", "export", temporary.resolve("x.gz").toString(), "--axon-server", "localhost:1"))
                .isEqualTo(1);
        assertOneSentence("Axon Server does not answer");
    }

    @Test
    void aForeignAddressIsOneSentence() {
        assertThat(run("demo", "--data-dir", temporary.toString(), "--address", "192.0.2.1", "--port", "0"))
                .isEqualTo(1);
        assertOneSentence("192.0.2.1 is not one of this machine");
    }

    @Test
    void aDatabaseOutOfReachIsOneSentence() {
        assertThat(run(
                        "serve",
                        "--port=0",
                        "--data-dir=" + temporary,
                        "--jdbc-url=jdbc:postgresql://127.0.0.1:1/amity?password=hidden"))
                .isEqualTo(1);
        assertOneSentence("AMITY_DB_USER");
        assertThat(err.toString()).doesNotContain("hidden");
    }

    private void assertOneSentence(String part) {
        assertThat(err.toString().lines()).singleElement().asString().contains(part);
    }

    private int run(String... arguments) {
        CommandLine line = Amity.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
