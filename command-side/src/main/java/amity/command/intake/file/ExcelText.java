package amity.command.intake.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as the text that stands for it in CSV. */
final class ExcelText {

    /** Colors, conditions and quoted text in a number format say nothing of dates. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.");

    private ExcelText() {}

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean() ? "true" : "false";
            case FORMULA, ERROR, EMPTY -> cell.getType() == CellType.EMPTY ? "" : String.valueOf(cell.getRawValue());
        };
    }

    private static String number(Cell cell) {
        String format = dateFormat(cell.getDataFormatString());
        if (format != null) {
            LocalDate day = cell.asDate().toLocalDate();
            // Shown without a day or month it was meant without: a spreadsheet cannot keep it so.
            if (!format.contains("d")) {
                return format.contains("m")
                        ? day.toString().substring(0, 7)
                        : day.toString().substring(0, 4);
            }
            return day.toString();
        }
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }

    /** The format if it is one of days; null if it is one of numbers. */
    private static @Nullable String dateFormat(@Nullable String format) {
        if (format == null) {
            return null;
        }
        String plain = NOT_FORMAT.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return plain.contains("y") || plain.contains("d") && plain.contains("m") ? plain : null;
    }
}
