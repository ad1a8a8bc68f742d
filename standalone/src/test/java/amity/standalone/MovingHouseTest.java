package amity.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import amity.standalone.sample.SampleLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The sample, from one data directory to another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovingHouseTest {

    private record Run(int exit, String out, String err) {}

    private Path folder = Path.of("");
    private Path old = Path.of("");
    private Path file = Path.of("");
    private Run exported = new Run(-1, "", "");

    @BeforeAll
    void aLedgerIsExportedWhileAmityRunsOnIt(@TempDir Path temporary) {
        folder = temporary;
        old = folder.resolve("old");
        file = folder.resolve("journal.amity.gz");
        PrintWriter nobody = new PrintWriter(new StringWriter());
        House.visit(old, nobody, (house, out) -> {
            house.startWithoutPages(house::embedded).getBean(SampleLoader.class).load(nobody);
            exported = run("journal", "export", file.toString(), "--data-dir", old.toString());
        });
    }

    @Test
    void everythingIsTheSameInTheNewHouse() {
        assertThat(exported.exit()).isZero();
        assertThat(exported.out()).startsWith("Wrote ");
        String young = folder.resolve("young").toString();

        Run imported = run("journal", "import", file.toString(), "--data-dir", young);
        Run verified = run("verify", "--data-dir", young);
        Run again = run("journal", "export", folder.resolve("again.gz").toString(), "--data-dir", young);

        assertThat(imported.err()).doesNotContain("amity:");
        assertThat(imported.exit()).isZero();
        assertThat(imported.out()).startsWith("Imported ");
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("all are equal");
        assertThat(verified.out())
                .isEqualTo(run("verify", "--data-dir", old.toString()).out());
        assertThat(checksum(again)).isEqualTo(checksum(exported)).isEqualTo(checksum(imported));

        Run refused = run("journal", "import", file.toString(), "--data-dir", young);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("events already", "empty one only");
    }

    @Test
    void nothingIsMadeOfADamagedFile() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 4;
        Path damaged = Files.write(folder.resolve("damaged.gz"), bytes);
        Path nowhere = folder.resolve("nowhere");

        Run refused = run("journal", "import", damaged.toString(), "--data-dir", nowhere.toString());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("amity: The file " + damaged + " is damaged between event ")
                .contains("nothing of it was imported");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFileIsNotOverwritten() {
        Run refused = run("journal", "export", file.toString(), "--data-dir", old.toString());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).isEqualTo("amity: There is a file " + file + " already; it is not overwritten.\n");
    }

    private static String checksum(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("SHA-256"))
                .findFirst()
                .orElse("none in " + run);
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Amity.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int exit = line.execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
