package amity.command.intake;

import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The text of a cell as the value that its field takes, in JSON. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern SEVERAL = Pattern.compile("[;；、|\\n]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?:[^0-9]|$))");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{1,20})?");
    private static final List<String> TRUE = List.of("true", "yes", "y", "1", "是", "√");
    private static final List<String> FALSE = List.of("false", "no", "n", "0", "否", "×");
    private static final Map<Class<?>, Map<String, String>> CONSTANTS = new ConcurrentHashMap<>();
    private static final Map<String, String> COUNTRIES = countries();

    private final Function<String, PartnerId> partners;

    /** @param partners find a partner by what it is called; throw {@link NoSuchPartner} */
    Values(Function<String, PartnerId> partners) {
        this.partners = partners;
    }

    /** Null where the cell says that nothing is known. @throws BadCell naming the field */
    @Nullable
    JsonNode read(Leaf leaf, String text) {
        return leaf.isList() ? list(leaf, text) : single(leaf, text.strip());
    }

    static List<String> split(String text) {
        return Arrays.stream(SEVERAL.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private ArrayNode list(Leaf leaf, String text) {
        ArrayNode list = JSON.arrayNode();
        for (String part : split(text)) {
            JsonNode value = single(leaf, part);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable JsonNode single(Leaf leaf, String text) {
        Class<?> type = leaf.single();
        if (type == EdtfDate.class) {
            String date = DateText.edtf(text);
            return date == null ? null : JSON.stringNode(date);
        }
        if (type == PartnerId.class) {
            return JSON.stringNode(partner(leaf, text));
        }
        if (type == CountryCode.class) {
            return JSON.stringNode(COUNTRIES.getOrDefault(Labels.key(text), text));
        }
        if (type.isEnum()) {
            return JSON.stringNode(
                    CONSTANTS.computeIfAbsent(type, Values::constants).getOrDefault(Labels.key(text), text));
        }
        if (type == Boolean.class) {
            return JSON.booleanNode(bool(leaf, text));
        }
        if (Number.class.isAssignableFrom(type)) {
            return number(leaf, type, text);
        }
        return JSON.stringNode(text);
    }

    private String partner(Leaf leaf, String text) {
        try {
            return partners.apply(text).value();
        } catch (NoSuchPartner none) {
            throw new BadCell(leaf.path(), none.code(), none.arguments().toArray());
        }
    }

    private static boolean bool(Leaf leaf, String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return true;
        }
        if (FALSE.contains(word)) {
            return false;
        }
        throw new BadCell(leaf.path(), "cell-not-yes-or-no", text);
    }

    private static JsonNode number(Leaf leaf, Class<?> type, String text) {
        String plain = THOUSANDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        if (!NUMBER.matcher(plain).matches()) {
            throw new BadCell(leaf.path(), "cell-not-a-number", text);
        }
        BigDecimal number = new BigDecimal(plain);
        if (type == Integer.class || type == Long.class) {
            BigDecimal whole = number.stripTrailingZeros();
            if (whole.scale() > 0 || whole.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                throw new BadCell(leaf.path(), "cell-not-a-whole-number", text);
            }
            return JSON.numberNode(whole.intValueExact());
        }
        return type == Double.class ? JSON.numberNode(number.doubleValue()) : JSON.numberNode(number);
    }

    private static Map<String, String> constants(Class<?> type) {
        Map<String, String> byWord = new HashMap<>();
        for (Object constant : Optional.ofNullable(type.getEnumConstants()).orElseThrow()) {
            String name = ((Enum<?>) constant).name();
            byWord.put(Labels.key(name), name);
            Labels.words("value." + name).forEach(word -> byWord.putIfAbsent(Labels.key(word), name));
        }
        return byWord;
    }

    private static Map<String, String> countries() {
        Map<String, String> byName = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            byName.put(Labels.key(code), code);
            byName.put(Labels.key(country.getDisplayCountry(Locale.ENGLISH)), code);
            byName.put(Labels.key(country.getDisplayCountry(Locale.CHINESE)), code);
        }
        return Map.copyOf(byName);
    }
}
