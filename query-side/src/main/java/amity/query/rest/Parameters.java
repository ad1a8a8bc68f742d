package amity.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, read strictly: a misspelled name or a day that is none must not quietly give the answer
 * of today. Every method throws {@link BadParameter}.
 */
public final class Parameters {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, String[]> values;

    private Parameters(Map<String, String[]> values) {
        this.values = values;
    }

    /** Those of a request. @param known the names that the address understands, each at most once */
    public static Parameters of(HttpServletRequest request, String... known) {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(known));
        request.getParameterMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw new BadParameter(
                        "parameter-unknown", name, values[0], names.isEmpty() ? "-" : String.join(", ", names));
            }
            if (values.length > 1) {
                throw new BadParameter("parameter-repeated", name, values[1]);
            }
        });
        return new Parameters(request.getParameterMap());
    }

    /** A day from 0001-01-01 to 9999-12-31. */
    public LocalDate day(String name, LocalDate otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            if (DAY.matcher(text).matches() && !text.startsWith("0000")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notInTheCalendar) {
            // Told below, like every other text that is no day.
        }
        throw new BadParameter("day-malformed", name, text);
    }

    public int number(String name, int otherwise, int least, int most) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new BadParameter("number-out-of-range", name, text, Integer.toString(least), Integer.toString(most));
    }

    /** Names of constants, separated by commas, in any case; each once, in the order given. */
    public <E extends Enum<E>> List<E> anyOf(String name, Class<E> type) {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1))
                .map(word -> constant(name, word.strip(), type))
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> E constant(String name, String word, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter("value-unknown", name, word, allowed(constants)));
    }

    private static String allowed(Enum<?>[] constants) {
        return String.join(
                ", ",
                Arrays.stream(constants)
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private @Nullable String text(String name) {
        String[] given = values.get(name);
        return given == null ? null : given[0];
    }
}
