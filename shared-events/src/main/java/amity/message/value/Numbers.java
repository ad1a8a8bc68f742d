package amity.message.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Checks on numbers; unknown is null, never 0. Each takes the name of the field first. */
public final class Numbers {

    private static final int MOST_PEOPLE = 1_000_000;

    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1e15");

    private static final int DECIMALS = 4;

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

    /**
     * An amount, or a figure that counts anything: at least 0, at most 10^15, with at most 4 decimals.
     *
     * @throws InvalidValue {@code number-negative}, {@code number-too-large} or {@code number-too-fine}
     */
    public static @Nullable BigDecimal amount(String field, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (number.signum() < 0) {
            throw InvalidValue.in(field, "number-negative", shown(number));
        }
        // Before it is written out: of 1e999999999 that would take all memory.
        if (number.compareTo(LARGEST_AMOUNT) > 0) {
            throw InvalidValue.in(field, "number-too-large", LARGEST_AMOUNT.toPlainString());
        }
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            throw InvalidValue.in(field, "number-too-fine", DECIMALS);
        }
        return plain(number);
    }

    /** @throws InvalidValue {@code coordinate-out-of-range} */
    public static @Nullable Double degrees(String field, @Nullable Double degrees, int limit) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            throw InvalidValue.in(field, "coordinate-out-of-range", limit);
        }
        return degrees;
    }

    /** Without trailing zeros and exponent, so that equal numbers are the same: 1.50 is 1.5, 2E+6 is 2000000. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    /** A number that a person wrote, short enough to be shown back. */
    private static String shown(BigDecimal number) {
        return Texts.shortened(number.toString(), 40);
    }
}
