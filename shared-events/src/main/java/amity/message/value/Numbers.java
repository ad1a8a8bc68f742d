package amity.message.value;

import org.jspecify.annotations.Nullable;

/** Checks on numbers; unknown is null, never 0. Each takes the name of the field first. */
public final class Numbers {

    private static final int MOST_PEOPLE = 1_000_000;

    private Numbers() {}

    /** @throws InvalidValue {@code number-negative} or {@code number-too-large} */
    public static @Nullable Integer people(String field, @Nullable Integer number) {
        if (number == null) {
            return null;
        }
        if (number < 0) {
            throw InvalidValue.in(field, "number-negative", number);
        }
        if (number > MOST_PEOPLE) {
            throw InvalidValue.in(field, "number-too-large", MOST_PEOPLE);
        }
        return number;
    }

    /** @throws InvalidValue {@code coordinate-out-of-range} */
    public static @Nullable Double degrees(String field, @Nullable Double degrees, int limit) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            throw InvalidValue.in(field, "coordinate-out-of-range", limit);
        }
        return degrees;
    }
}
