package amity.query.page;

import amity.message.value.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day that a page speaks of.
 *
 * @param problem the key of what is wrong with what was asked; then the page shows today
 * @param written what was asked
 */
record AsOf(LocalDate day, @Nullable String problem, String written) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    static AsOf read(@Nullable String written, LocalDate today) {
        return read(written, today, today);
    }

    /** @param otherwise the day where nothing is asked */
    static AsOf read(@Nullable String written, LocalDate today, LocalDate otherwise) {
        if (written == null || written.isBlank()) {
            return new AsOf(otherwise, null, "");
        }
        String text = written.strip();
        String shown = Texts.shortened(text, 20);
        if (!FORM.matcher(text).matches() || text.startsWith("0000")) {
            return new AsOf(today, "as-of.malformed", shown);
        }
        try {
            LocalDate day = LocalDate.parse(text, STRICT);
            return day.isAfter(today) ? new AsOf(today, "as-of.future", shown) : new AsOf(day, null, shown);
        } catch (DateTimeException noSuchDay) {
            return new AsOf(today, "as-of.malformed", shown);
        }
    }

    /** What was wrong with what was asked, or null. */
    @Nullable
    String problemIn(Words words) {
        if (problem == null) {
            return null;
        }
        boolean future = problem.equals("as-of.future");
        return words.of(problem, future ? words.day(LocalDate.parse(written, STRICT)) : written);
    }

    /** What a link carries to another page, so that it speaks of the same day; nothing where no day was asked for. */
    List<Parameter> parameters() {
        return problem != null || written.isEmpty() ? List.of() : List.of(new Parameter("asOf", day.toString()));
    }

    /** The end of a year, or today in the current one: what the slider means where no script runs. */
    static @Nullable String endOfYear(@Nullable String year, LocalDate today) {
        if (year == null || !year.matches("[0-9]{4}")) {
            return year;
        }
        return Integer.parseInt(year) == today.getYear() ? today.toString() : year + "-12-31";
    }
}
