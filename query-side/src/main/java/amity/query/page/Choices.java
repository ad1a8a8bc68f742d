package amity.query.page;

import amity.message.honor.RecipientKind;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.PartnerKind;
import amity.message.value.PeopleUnit;
import amity.message.value.Qualifier;
import amity.message.value.Tier;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be chosen in a form, in the words that the pages have for it. */
final class Choices {

    private static final Map<Class<?>, String> WORDS = Map.of(
            Tier.class, "tier.",
            PartnerKind.class, "kind.",
            Direction.class, "direction.",
            Level.class, "level.",
            Qualifier.class, "qualifier.",
            RecipientKind.class, "form.recipient.",
            PeopleUnit.class, "form.unit.");

    private Choices() {}

    /** @param type an enum: types of records by the words for those */
    static List<FormField.Option> of(Class<?> type, Words words) {
        String prefix = WORDS.getOrDefault(type, "type.");
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .map(name -> new FormField.Option(name, words.of(prefix + name), false))
                .toList();
    }

    /** In the order of the reader's language. */
    static List<FormField.Option> countries(Words words) {
        Comparator<Object> order = Collator.getInstance(words.locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new FormField.Option(code, words.country(new CountryCode(code)), false))
                .sorted(Comparator.comparing(FormField.Option::label, order))
                .toList();
    }
}
