package amity.query.page;

import amity.message.value.EdtfDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A vague date as a person would say it, exactly as precise as it is: a year stays a year. */
final class EdtfText {

    private static final String OPEN = "..";
    private static final Pattern PART = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?([~?%])?");

    private EdtfText() {}

    static String of(EdtfDate date, Words words) {
        String text = date.toString();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(match(text), words);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals(OPEN)) {
            return words.of("date.until", part(match(to), words));
        }
        if (to.equals(OPEN)) {
            return words.of("date.onwards", part(match(from), words));
        }
        return interval(match(from), match(to), words);
    }

    private static String interval(MatchResult from, MatchResult to, Words words) {
        boolean days = from.group(3) != null && to.group(3) != null && from.group(4) == null && to.group(4) == null;
        if (days && from.group(1).equals(to.group(1)) && from.group(2).equals(to.group(2))) {
            return words.of("date.days", from.group(1), month(from, words), number(from.group(3)), number(to.group(3)));
        }
        return words.of("date.range", part(from, words), part(to, words));
    }

    private static String part(MatchResult part, Words words) {
        String plain = plain(part, words);
        return switch (part.group(4)) {
            case "~" -> words.of("date.about", plain);
            case "?" -> words.of("date.uncertain", plain);
            case "%" -> words.of("date.uncertain", words.of("date.about", plain));
            case null, default -> plain;
        };
    }

    private static String plain(MatchResult part, Words words) {
        if (part.group(2) == null) {
            return words.of("date.year", part.group(1));
        }
        if (part.group(3) == null) {
            return words.of("date.month", part.group(1), month(part, words));
        }
        return words.of("date.day", part.group(1), month(part, words), number(part.group(3)));
    }

    private static String month(MatchResult part, Words words) {
        int month = Integer.parseInt(part.group(2));
        return words.chinese()
                ? Integer.toString(month)
                : Month.of(month).getDisplayName(TextStyle.FULL, words.locale());
    }

    private static String number(String digits) {
        return Integer.toString(Integer.parseInt(digits));
    }

    private static MatchResult match(String part) {
        Matcher matcher = PART.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(part);
        }
        return matcher.toMatchResult();
    }
}
