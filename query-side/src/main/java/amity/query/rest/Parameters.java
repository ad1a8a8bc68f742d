package amity.query.rest;

import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.message.value.InvalidValue;
import amity.message.value.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, read strictly: a misspelled name or a day that is none must not quietly give the answer
 * of today. Every method throws {@link BadParameter}.
 */
public final class Parameters {

    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 1_000_000;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, String[]> values;

    private Parameters(Map<String, String[]> values) {
        this.values = values;
    }

    private static final String[] OF_TIME = {"asOf", "knownAt", "min-position"};

    /** Those of a request that asks about time. @param known the names that the address understands beside those of time */
    public static Parameters withTime(HttpServletRequest request, String... known) {
        return of(request, Stream.concat(Stream.of(known), Stream.of(OF_TIME)).toArray(String[]::new));
    }

    /** From where to look: {@code asOf}, {@code knownAt} and {@code min-position}. */
    public Viewpoint viewpoint() {
        return new Viewpoint(dayOrNull("asOf"), knownAt("knownAt"), wholeNumber("min-position"));
    }

    /** A day, a moment of knowledge, or both with a comma between; what is missing is today and now. */
    public Viewpoint side(String name) {
        String text = text(name);
        if (text == null) {
            return Viewpoint.NOW;
        }
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        String second = comma < 0 ? "" : text.substring(comma + 1);
        boolean onlyKnowledge = comma < 0 && !DAY.matcher(first).matches();
        String day = onlyKnowledge ? "" : first;
        String known = onlyKnowledge ? first : second;
        return new Viewpoint(
                day.isEmpty() ? null : day(name, day), known.isEmpty() ? KnownAt.NOW : knownAt(name, known), 0);
    }

    private KnownAt knownAt(String name) {
        String text = text(name);
        return text == null ? KnownAt.NOW : knownAt(name, text);
    }

    private static KnownAt knownAt(String name, String text) {
        try {
            return KnownAt.parse(text);
        } catch (InvalidValue malformed) {
            throw new BadParameter("known-at-malformed", name, text);
        }
    }

    private long wholeNumber(String name) {
        String text = text(name);
        if (text == null) {
            return 0;
        }
        if (!POSITION.matcher(text).matches()) {
            throw new BadParameter("position-malformed", name, text);
        }
        return Long.parseLong(text);
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
    public @Nullable LocalDate dayOrNull(String name) {
        String text = text(name);
        return text == null ? null : day(name, text);
    }

    private static LocalDate day(String name, String text) {
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
        Integer number = numberOrNull(name, least, most);
        return number == null ? otherwise : number;
    }

    public @Nullable Integer numberOrNull(String name, int least, int most) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new BadParameter("number-out-of-range", name, text, Integer.toString(least), Integer.toString(most));
    }

    /** {@code page}, from 0. */
    public int page() {
        return number("page", 0, 0, LAST_PAGE);
    }

    /** {@code size} of a page, at least 1. */
    public int size() {
        return number("size", USUAL_PAGE, 1, LARGEST_PAGE);
    }

    /** Names of constants, separated by commas, in any case; each once, in the order given. */
    public <E extends Enum<E>> List<E> anyOf(String name, Class<E> type) {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1))
                .map(word -> constant(name, word.strip(), List.of(type.getEnumConstants())))
                .distinct()
                .toList();
    }

    /** The name of one of some constants, in any case; null where nothing is asked for. */
    public <E extends Enum<?>> @Nullable E oneOf(String name, List<E> constants) {
        String text = text(name);
        return text == null ? null : constant(name, text.strip(), constants);
    }

    private static <E extends Enum<?>> E constant(String name, String word, List<E> constants) {
        return constants.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter("value-unknown", name, word, allowed(constants)));
    }

    private static String allowed(List<? extends Enum<?>> constants) {
        return String.join(
                ", ",
                constants.stream()
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** A value of another form. @param problem the code where it is not of that form */
    public <T> @Nullable T value(String name, Function<String, @Nullable T> form, String problem) {
        String text = text(name);
        try {
            return text == null ? null : form.apply(text.strip());
        } catch (InvalidValue malformed) {
            throw new BadParameter(problem, name, text);
        }
    }

    /** Words to look for; null where there are none. */
    public @Nullable String words(String name) {
        return value(name, text -> Texts.optional(name, text, Texts.NAME), "text-unfit");
    }

    private @Nullable String text(String name) {
        String[] given = values.get(name);
        return given == null ? null : given[0];
    }
}
