package amity.command.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings names that a reader takes for the same to the same text, in any script and width. Characters that only a dictionary
 * knows to be the same, such as traditional and simplified Chinese ones, stay different: an alias says so.
 */
public final class NameKey {

    /** Of the combining marks only the diacritics: the vowel signs of Indic and the voicing marks of Japanese stay. */
    private static final Pattern DIACRITICS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private NameKey() {}

    /** In NFKC, case-folded, without diacritics and invisible characters, each stretch of space one space. */
    public static String of(String name) {
        String folded = fold(DIACRITICS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll(""));
        return folded.isEmpty() ? fold(name) : folded;
    }

    private static String fold(String name) {
        String visible = INVISIBLE.matcher(name).replaceAll("");
        // Down, up and down again: "ß" and "SS" fold to the same only by way of the capitals, its capital "ẞ" by way of
        // "ß".
        String oneCase =
                visible.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACE.matcher(Normalizer.normalize(oneCase, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }
}
