package amity.command.intake;

import amity.command.desk.NameKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words by which fields, values and kinds are called in tables, in Chinese and in English: the first is the usual one. */
final class Labels {

    private static final Pattern APART = Pattern.compile("[\\s_.:()\\[\\]*/-]+");

    private static final List<ResourceBundle> BUNDLES = Stream.of(Locale.ENGLISH, Locale.CHINESE)
            .map(locale -> ResourceBundle.getBundle(
                    "i18n/intake-words", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)))
            .toList();

    private Labels() {}

    /** Brings what a reader takes for the same word to the same text: {@code Partner IDs} and {@code partner_ids}. */
    static String key(String word) {
        return APART.matcher(NameKey.of(word)).replaceAll("");
    }

    /** All words of a key of the bundles, such as {@code field.date}. */
    static List<String> words(String key) {
        return BUNDLES.stream()
                .filter(bundle -> bundle.containsKey(key))
                .flatMap(bundle -> Arrays.stream(bundle.getString(key).split("\\|")))
                .filter(word -> !word.isBlank())
                .toList();
    }

    static boolean calls(String key, String word) {
        String asked = key(word);
        return words(key).stream().anyMatch(known -> key(known).equals(asked));
    }

    /** The usual word in a language. @throws MissingResourceException if there is none */
    static String usual(String key, Locale locale) {
        ResourceBundle bundle = BUNDLES.get(locale.getLanguage().equals("zh") ? 1 : 0);
        return bundle.getString(key).split("\\|")[0];
    }
}
