package amity.command.api;

import amity.message.value.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What is said to a person, in Chinese or English. */
@Component
class CommandMessages {

    private static final int SHOWN = 400;
    private static final Set<String> TIERS =
            Arrays.stream(Tier.values()).map(Tier::name).collect(Collectors.toUnmodifiableSet());

    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    CommandMessages() {
        bundle.setBasename("i18n/command");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
    }

    String title(String code) {
        return text(code + ".title", List.of());
    }

    String detail(String code, List<?> arguments) {
        return text(code + ".detail", arguments);
    }

    private String text(String key, List<?> arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        // As text: a number would be grouped, and 1,979 is no year.
        Object[] shown = arguments.stream().map(this::shown).toArray();
        return bundle.getMessage(key, shown, locale);
    }

    private String shown(Object argument) {
        if (argument instanceof Phrase(String key)) {
            return text(key, List.of());
        }
        String text = argument.toString();
        return TIERS.contains(text) ? text("tier." + text, List.of()) : printable(text);
    }

    /** What a stranger wrote is shown back short, and without what no printer or encoder can take. */
    static String printable(String text) {
        int[] kept = text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(SHOWN + 1L)
                .toArray();
        return kept.length <= SHOWN ? new String(kept, 0, kept.length) : new String(kept, 0, SHOWN) + "…";
    }
}
