package amity.message.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One end of an {@link EdtfDate}: a day, a month or a year, with what qualifies it. */
record EdtfPart(LocalDate first, LocalDate last, boolean approximate, boolean uncertain) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?([~?%])?");

    /** @param whole the text that the part stands in, for the message */
    static EdtfPart parse(String part, String whole) {
        Matcher form = FORM.matcher(part);
        if (!form.matches()) {
            throw new InvalidValue("date-malformed", shown(whole));
        }
        String qualifier = form.group(4);
        boolean both = "%".equals(qualifier);
        try {
            int year = Integer.parseInt(form.group(1));
            LocalDate first = day(year, form.group(2), form.group(3));
            LocalDate last = lastDay(first, form.group(2), form.group(3));
            return new EdtfPart(first, last, both || "~".equals(qualifier), both || "?".equals(qualifier));
        } catch (DateTimeException noSuchDay) {
            throw new InvalidValue("date-not-in-calendar", part);
        }
    }

    private static LocalDate day(int year, @Nullable String month, @Nullable String day) {
        return LocalDate.of(year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
    }

    private static LocalDate lastDay(LocalDate first, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return LocalDate.of(first.getYear(), 12, 31);
        }
        return day == null ? YearMonth.from(first).atEndOfMonth() : first;
    }

    /** What a person wrote, short enough to be shown back. */
    static String shown(String text) {
        return Texts.shortened(text, 40);
    }
}
