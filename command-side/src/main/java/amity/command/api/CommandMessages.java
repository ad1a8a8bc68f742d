package amity.command.api;

import amity.command.desk.NamedChange;
import amity.command.desk.RecordRefusal;
import amity.message.partner.FriendshipEvent;
import amity.message.record.RecordKind;
import amity.message.record.RecordStep;
import amity.message.store.EventTypes;
import amity.message.value.Tier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What is said to a person, in Chinese or English. */
@Component
class CommandMessages {

    private static final int SHOWN = 400;

    /** Arguments that have words of their own, with the key of these. */
    private static final Map<String, String> WORDS = words();

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
        if (argument instanceof Names(String listed)) {
            return listed;
        }
        String text = argument.toString();
        String word = WORDS.get(text);
        return word == null ? printable(text) : text(word, List.of());
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(Tier.values()).forEach(tier -> words.put(tier.name(), "tier." + tier.name()));
        Arrays.stream(FriendshipEvent.class.getPermittedSubclasses())
                .forEach(change -> words.put(EventTypes.stored(change).name(), "change." + change.getSimpleName()));
        Arrays.stream(RecordKind.values()).forEach(kind -> {
            words.put(RecordRefusal.word(kind), "record-kind." + kind.name());
            kind.messages().stream()
                    .filter(RecordStep.class::isAssignableFrom)
                    .forEach(step -> words.put(EventTypes.stored(step).name(), "step." + step.getSimpleName()));
        });
        words.put(NamedChange.DATE_UNKNOWN, "date.unknown");
        return Map.copyOf(words);
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
