package amity.message.query;

import amity.message.value.InvalidValue;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The moment of whose knowledge an answer is: now; at an instant, to the microsecond; or at a position of the journal. One of
 * the two components at most is there, none is now.
 *
 * @param position of the last event that is known, 0 for none
 */
public record KnownAt(@Nullable Instant instant, @Nullable Long position) {

    public static final KnownAt NOW = new KnownAt(null, null);

    private static final Pattern POSITION = Pattern.compile("@([0-9]{1,18})");

    /** In an address a plus sign may arrive as a space. */
    private static final Pattern LOST_PLUS = Pattern.compile(" (?=[0-9]{2}:[0-9]{2}(\\[|$))");

    public static KnownAt position(long position) {
        return new KnownAt(null, position);
    }

    public static KnownAt instant(Instant instant) {
        return new KnownAt(instant.truncatedTo(ChronoUnit.MICROS), null);
    }

    /**
     * @param text {@code @412}; {@code 2026-11-23T10:00:00Z} or with another zone; {@code now}
     * @throws InvalidValue {@code known-at-malformed} (argument: the text)
     */
    @JsonCreator
    public static KnownAt parse(String text) {
        if (text.equals("now")) {
            return NOW;
        }
        Matcher position = POSITION.matcher(text);
        if (position.matches()) {
            return position(Long.parseLong(position.group(1)));
        }
        try {
            String zoned = LOST_PLUS.matcher(text).replaceFirst("+");
            return instant(ZonedDateTime.parse(zoned, DateTimeFormatter.ISO_ZONED_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException | ArithmeticException neither) {
            throw new InvalidValue("known-at-malformed", text);
        }
    }

    public boolean isNow() {
        return instant == null && position == null;
    }

    @Override
    @JsonValue
    public String toString() {
        if (position != null) {
            return "@" + position;
        }
        return instant == null ? "now" : instant.toString();
    }
}
