package amity.command.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as Excel writes them. */
public final class Books {

    private Books() {}

    /** With one sheet. */
    public static byte[] of(Consumer<Worksheet> sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Office", "1.0")) {
            sheet.accept(book.newWorksheet("Sheet1"));
        }
        return bytes.toByteArray();
    }
}
