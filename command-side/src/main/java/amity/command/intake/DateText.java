package amity.command.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as offices write them, in EDTF: {@code 1979/9/7}, {@code 1979年9月}, {@code 约1984年}, {@code 2008年至今}. What is of no
 * known form is left as it is, for the date itself to refuse.
 */
final class DateText {

    private static final String PART = "([0-9]{4})(?:[-/.年]([0-9]{1,2}))?(?:[-/.月]([0-9]{1,2}))?(?:年|月|日|号)?([~?%]?)";
    private static final Pattern ONE = Pattern.compile(PART);
    private static final Pattern SPAN = Pattern.compile(PART + "\\s*(?:至|到|–|—|--|/|起至)\\s*(" + PART + "|今|现在|\\.\\.)");
    private static final Pattern SINCE = Pattern.compile("(?:自|从)?(.+?)(?:起|以来)");
    private static final Pattern ABOUT = Pattern.compile("(?:约|大约)(.+)|(.+?)(?:左右|前后)");
    private static final Set<String> UNKNOWN = Set.of("不详", "未知", "unknown", "n/a", "-", "—");

    private DateText() {}

    /** Null where it says that the date is not known. */
    static @Nullable String edtf(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return null;
        }
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            return part(one, 1);
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return part(span, 1) + "/" + (span.group(6) == null ? ".." : part(span, 6));
        }
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            return nested(since.group(1), "/..");
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return nested(about.group(1) == null ? about.group(2) : about.group(1), "~");
        }
        return text;
    }

    private static String nested(String inside, String end) {
        Matcher one = ONE.matcher(inside.strip());
        return one.matches() ? part(one, 1) + end : inside + end;
    }

    private static String part(Matcher form, int group) {
        StringBuilder text = new StringBuilder(form.group(group));
        for (int i = 1; i <= 2; i++) {
            String number = form.group(group + i);
            if (number != null) {
                text.append('-').append(number.length() == 1 ? "0" : "").append(number);
            }
        }
        return text.append(form.group(group + 3)).toString();
    }
}
