package amity.query.projection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL reads them. */
final class Literals {

    private Literals() {}

    static @Nullable String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Days days -> days.toSql();
            case LocalDate day -> of(day);
            case Collection<?> all -> array(all);
            // PostgreSQL cannot store it, and no text that was recorded has it.
            default -> value.toString().replace("\0", "");
        };
    }

    static String of(LocalDate day) {
        String text = day.toString();
        // The day after 9999-12-31, which Java writes with a sign.
        if (day.getYear() > 9999) {
            return text.substring(1);
        }
        // SQL has no year 0: it is the year 1 before Christ, a leap year too.
        return day.getYear() == 0 ? "0001" + text.substring(4) + " BC" : text;
    }

    private static String array(Collection<?> all) {
        StringBuilder array = new StringBuilder("{");
        for (Object one : all) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(Objects.requireNonNull(of(one))
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }
}
