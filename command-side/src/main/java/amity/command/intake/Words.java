package amity.command.intake;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is said to a person about files and rows, in Chinese or English. */
record Words(MessageSource messages) {

    static final String BUNDLE = "i18n/intake";

    static Words ofIntake() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename(BUNDLE);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Words(messages);
    }

    /** @param arguments are shown as text: a number would be grouped */
    String of(String code, List<?> arguments, Locale locale) {
        Object[] shown = arguments.stream().map(Words::shown).toArray();
        return messages.getMessage("problem." + code + ".detail", shown, locale);
    }

    String title(String code, Locale locale) {
        return messages.getMessage("problem." + code + ".title", null, locale);
    }

    private static String shown(Object argument) {
        String text = argument.toString();
        return text.codePointCount(0, text.length()) <= 2000
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 2000)) + "…";
    }
}
