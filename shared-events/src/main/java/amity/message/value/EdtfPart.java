package amity.message.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** One end of an {@link EdtfDate}: a day, a month or a year, with what qualifies it. */
record EdtfPart(LocalDate first, LocalDate last, boolean approximate, boolean uncertain) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** @param whole the text that the part stands in, for the message */
    static EdtfPart parse(String part, String whole) {
        char qualifier = part.isEmpty() ? ' ' : part.charAt(part.length() - 1);
        boolean qualified = qualifier == '~' || qualifier == '?' || qualifier == '%';
        int length = qualified ? part.length() - 1 : part.length();
        if (!isForm(part, length)) {
            throw new InvalidValue("date-malformed", shown(whole));
        }
        try {
            int year = Integer.parseInt(part, 0, YEAR, 10);
            int month = length < MONTH ? 1 : Integer.parseInt(part, YEAR + 1, MONTH, 10);
            LocalDate first = LocalDate.of(year, month, length < DAY ? 1 : Integer.parseInt(part, MONTH + 1, DAY, 10));
            LocalDate last = switch (length) {
                case YEAR -> LocalDate.of(year, 12, 31);
                case MONTH -> YearMonth.from(first).atEndOfMonth();
                default -> first;
            };
            return new EdtfPart(
                    first, last, qualifier == '~' || qualifier == '%', qualifier == '?' || qualifier == '%');
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValue("date-not-in-calendar", part);
        }
    }

    /** Whether it begins with {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} of that length: by hand, as lists have thousands. */
    private static boolean isForm(String part, int length) {
        if (length != YEAR && length != MONTH && length != DAY) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = part.charAt(i);
            if (i == YEAR || i == MONTH ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** What a person wrote, short enough to be shown back. */
    static String shown(String text) {
        return Texts.shortened(text, 40);
    }
}
