package amity.message.value;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that every free text passes: stripped, in NFC, without control characters, not longer than allowed (in code
 * points). Each takes the name of the field first and throws {@link InvalidValue} in it.
 */
public final class Texts {

    /** A name of a place, a person, an honor. */
    public static final int NAME = 200;

    /** A sentence or two: purposes, reasons, sources, notes. */
    public static final int SENTENCE = 2000;

    private Texts() {}

    /** @throws InvalidValue {@code field-missing}, {@code text-empty}, {@code text-too-long}, {@code text-control-character} */
    public static String required(String field, @Nullable String text, int max) {
        String clean = optional(field, Required.field(text, field), max);
        if (clean == null) {
            throw InvalidValue.in(field, "text-empty");
        }
        return clean;
    }

    /** Blank is unknown: null. @throws InvalidValue {@code text-too-long} or {@code text-control-character} */
    public static @Nullable String optional(String field, @Nullable String text, int max) {
        if (text == null || text.codePoints().noneMatch(Texts::isVisible)) {
            return null;
        }
        if (text.length() > 4 * max) {
            throw InvalidValue.in(field, "text-too-long", max);
        }
        String clean = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (clean.codePointCount(0, clean.length()) > max) {
            throw InvalidValue.in(field, "text-too-long", max);
        }
        if (clean.codePoints().anyMatch(codePoint -> isForbidden(codePoint, max > NAME))) {
            throw InvalidValue.in(field, "text-control-character");
        }
        return clean;
    }

    /** Each of at most {@code most} texts, none blank, none twice; null is none. */
    public static List<String> all(String field, @Nullable List<? extends @Nullable String> texts, int max, int most) {
        if (texts == null) {
            return List.of();
        }
        if (texts.size() > most) {
            throw InvalidValue.in(field, "too-many", most);
        }
        return texts.stream().map(text -> required(field, text, max)).distinct().toList();
    }

    /** What a person wrote, short enough to be shown back; never cut within a character. */
    public static String shortened(String text, int max) {
        return text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max)) + "…";
    }

    /** Fillers and the blank braille pattern count as letters and symbols, and show nothing. */
    private static boolean isVisible(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> false;
            default ->
                switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK -> false;
                    default -> true;
                };
        };
    }

    /**
     * Joiners stay, scripts need them; marks that turn the direction of writing could make a name read as another. Only
     * longer texts have lines.
     */
    private static boolean isForbidden(int codePoint, boolean lines) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> !(lines && (codePoint == '\n' || codePoint == '\r' || codePoint == '\t'));
            case Character.FORMAT ->
                codePoint == 0x061C
                        || codePoint == 0x200E
                        || codePoint == 0x200F
                        || (codePoint >= 0x202A && codePoint <= 0x202E)
                        || (codePoint >= 0x2066 && codePoint <= 0x2069);
            case Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
