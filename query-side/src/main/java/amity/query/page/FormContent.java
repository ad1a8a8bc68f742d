package amity.query.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record says at present, so that a correction begins with it.
 *
 * @param fields by their names; what has parts is a map itself
 */
record FormContent(Map<String, Object> fields) {

    static final FormContent NOTHING = new FormContent(Map.of());

    /** @param details of an entry, in which the date stands apart */
    static FormContent of(Map<String, Object> details, @Nullable Object date) {
        Map<String, Object> fields = new HashMap<>();
        details.forEach((name, value) -> {
            if (value != null) {
                fields.put(name, value);
            }
        });
        if (date != null) {
            fields.put("date", date);
        }
        return new FormContent(fields);
    }

    FormContent with(String name, @Nullable Object value) {
        Map<String, Object> more = new HashMap<>(fields);
        if (value != null) {
            more.put(name, value);
        }
        return new FormContent(more);
    }

    /** As it is typed. @param path {@code recipient.name} */
    List<String> values(String path) {
        Object found = fields;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return switch (found) {
            case null -> List.of();
            case List<?> list -> list.stream().map(FormContent::typed).toList();
            default -> List.of(typed(found));
        };
    }

    /** A number is written out: nobody types 2.0E6. */
    private static String typed(Object value) {
        return switch (value) {
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }
}
