package amity.command.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableFilesTest {

    private static final Limits LIMITS = new Limits(8 << 20, 64 << 20, 200, 100_000, 500);

    @TempDir
    Path folder;

    private static Arguments nasty(String what, byte[] bytes, String code) {
        return Arguments.argumentSet(what, bytes, code);
    }

    static List<Arguments> filesThatCannotBeRead() throws IOException {
        byte[] book = Books.of(sheet -> {
            sheet.value(0, 0, "id");
            sheet.value(1, 0, "V1");
        });
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] junk = new byte[5000];
        new Random(7).nextBytes(junk);
        return List.of(
                nasty("nothing", new byte[0], "file-empty"),
                nasty("blank lines", utf8("\n\n  \n"), "file-empty"),
                nasty("too large", new byte[(8 << 20) + 1], "file-too-large"),
                nasty("old Excel", Arrays.copyOf(ole, 4096), "file-old-excel"),
                nasty(
                        "encrypted",
                        joined(ole, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                        "file-encrypted"),
                nasty("cut off", Arrays.copyOf(book, book.length / 2), "file-damaged"),
                nasty("a beginning alone", Arrays.copyOf(book, 30), "file-damaged"),
                nasty("another packed file", zip("word/document.xml", utf8("<a/>")), "file-not-workbook"),
                nasty("a bomb", bomb(), "file-unpacks-too-large"),
                nasty("no XML inside", zip("xl/workbook.xml", utf8("not xml")), "file-damaged"),
                nasty("noughts", "id,date\nV1,19\0079\n".getBytes(StandardCharsets.UTF_8), "file-binary"),
                nasty("junk", junk, "file-binary|file-not-text"),
                nasty("neither encoding", new byte[] {'i', 'd', '\n', (byte) 0xFF, (byte) 0xFF, '\n'}, "file-not-text"),
                nasty("open quotation", utf8("id,title\nV1,\"open\nV2,x\n"), "quote-unclosed"),
                nasty("text after a quotation", utf8("id,title\nV1,\"a\"b\n"), "quote-unclosed"),
                nasty("ten million characters", utf8("id\n" + "x".repeat(5_000_000) + "\n"), "cell-too-long"));
    }

    @ParameterizedTest
    @MethodSource("filesThatCannotBeRead")
    void aFileThatCannotBeReadIsRefusedInOneWord(byte[] bytes, String code) {
        assertThatThrownBy(() -> rows(bytes)).isInstanceOfSatisfying(BadFile.class, bad -> {
            assertThat(code.split("\\|")).contains(bad.code());
            assertThat(bad.file()).isEqualTo("the file");
        });
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void everyEncodingOfAnOfficeIsRead(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF-16") && !name.equals("UTF-16") ? "\uFEFF" : "";
        assertThat(rows((mark + "编号;日期\nV1;约1984年\n").getBytes(charset)))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("编号", "日期"), List.of("V1", "约1984年"));
        assertThat(rows(utf8("\uFEFF编号\tb\nV1\tc\n")).getFirst().cells()).containsExactly("编号", "b");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesAndRaggedOnesSaySo() throws IOException {
        List<SheetRow> rows = rows(utf8("a,b\n\n\"1\nand more\",2\n3\n4,5,6\n"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1L, 3L, 4L, 5L);
        assertThat(rows.get(1).fault()).isNull();
        assertThat(rows.get(2).fault()).isEqualTo(new SheetRow.Fault("row-ragged", List.of(1, 2)));
        assertThat(rows.get(3).fault()).isEqualTo(new SheetRow.Fault("row-ragged", List.of(3, 2)));
    }

    @Test
    void aWorkbookSaysTheSameAsText() throws IOException {
        List<SheetRow> rows = rows(Books.of(sheet -> {
            for (String title : List.of("id", "day", "month", "year", "number", "yes")) {
                sheet.value(
                        0,
                        List.of("id", "day", "month", "year", "number", "yes").indexOf(title),
                        title);
            }
            sheet.value(2, 0, "V1");
            dated(sheet, 1, "yyyy-mm-dd");
            dated(sheet, 2, "yyyy\"年\"m\"月\"");
            dated(sheet, 3, "yyyy");
            sheet.value(2, 4, 12);
            sheet.value(2, 5, true);
        }));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.get(1).cells()).containsExactly("V1", "1979-09-07", "1979-09", "1979", "12", "true");
    }

    private static void dated(Worksheet sheet, int column, String format) {
        sheet.value(2, column, LocalDate.of(1979, 9, 7));
        sheet.style(2, column).format(format).set();
    }

    @Test
    void aFormulaIsNotTakenForAFact() throws IOException {
        List<SheetRow> rows = rows(Books.of(sheet -> {
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "people");
            sheet.value(1, 0, "V1");
            sheet.formula(1, 1, "6*7");
        }));
        assertThat(rows.get(1).fault()).isEqualTo(new SheetRow.Fault("cell-formula", List.of("B2")));
    }

    private List<SheetRow> rows(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<SheetRow> rows = new ArrayList<>();
        for (Table table : TableFiles.of("the file", file, LIMITS)) {
            try (Table.Rows open = table.open()) {
                if (!open.hasNext()) {
                    throw new BadFile("the file", "file-empty");
                }
                open.forEachRemaining(rows::add);
            }
        }
        return rows;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, 2048 + second.length);
        System.arraycopy(second, 0, both, 2048, second.length);
        return both;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        return zip("xl/workbook.xml", new byte[100 << 20]);
    }
}
