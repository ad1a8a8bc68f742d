package amity.query.page;

import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import amity.message.value.Money;
import amity.message.value.People;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What only records say: of how many people and how much money, and until when. */
final class RecordDetails {

    private RecordDetails() {}

    static String said(String key, Object value, Map<String, Object> all, Words words) {
        return switch (key) {
            case "people" -> people(value, words);
            case "funds" -> funds(value, words);
            case "expires", "published" -> date(value, words);
            case "yearly" -> words.of("mark.yearly");
            case "quantity" -> qualified(all.get("quantityQualifier"), value.toString(), words);
            default -> words.orElse(key + "." + value, value.toString());
        };
    }

    private static String people(Object value, Words words) {
        String unit = text(value, "unit", "PERSONS");
        String number = value instanceof People people ? people.number().toString() : text(value, "number", "");
        return words.of("people." + unit, qualified(text(value, "qualifier", "EXACT"), number, words));
    }

    private static String funds(Object value, Words words) {
        String amount = text(value, "amount", "0");
        return qualified(text(value, "qualifier", "EXACT"), amount(new BigDecimal(amount), words), words) + " "
                + text(value, "currency", "");
    }

    static String amount(BigDecimal amount, Words words) {
        return String.format(words.locale(), "%,.2f", amount).replaceFirst("[.,]00$", "");
    }

    private static String date(Object value, Words words) {
        try {
            return words.date(EdtfDate.of(value.toString()));
        } catch (InvalidValue noDate) {
            return value.toString();
        }
    }

    private static String qualified(@Nullable Object qualifier, String number, Words words) {
        return words.of("qualified." + (qualifier == null ? "EXACT" : qualifier), number);
    }

    /** A field of a value, as it was read from JSON or as it is in a message. */
    private static String text(@Nullable Object value, String field, String otherwise) {
        Object found = switch (value) {
            case Map<?, ?> map -> map.get(field);
            case People people ->
                switch (field) {
                    case "unit" -> people.counted();
                    case "qualifier" -> people.qualifier();
                    default -> people.number();
                };
            case Money money ->
                switch (field) {
                    case "currency" -> money.currency();
                    case "qualifier" -> money.qualifier();
                    default -> money.amount();
                };
            case null, default -> null;
        };
        return Objects.toString(found, otherwise);
    }
}
