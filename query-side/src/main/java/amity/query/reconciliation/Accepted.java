package amity.query.reconciliation;

import amity.message.value.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that bear out what was published. "Over 30" is any from 31 on: more makes it no less true. "At least 30" is any
 * from 30 on. "About 200" is 180 to 220 and "nearly 30" is 27 to 30: such numbers are rounded to a digit or two, and a tenth is
 * what that hides.
 *
 * @param from the least that was told, from which what is missing is reckoned
 * @param to the most that was told
 * @param least that is accepted
 * @param most that is accepted; null is any
 */
record Accepted(
        BigDecimal from,
        BigDecimal to,
        BigDecimal least,
        @Nullable BigDecimal most) {

    private static final BigDecimal UNDER = new BigDecimal("0.9");
    private static final BigDecimal BEYOND = new BigDecimal("1.1");

    /** @param upTo the upper end, where a range was published */
    static Accepted of(BigDecimal number, @Nullable BigDecimal upTo, Qualifier qualifier) {
        BigDecimal end = upTo == null ? number : upTo;
        return switch (qualifier) {
            case EXACT -> new Accepted(number, end, number, end);
            case OVER -> {
                BigDecimal more = number.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
                yield new Accepted(more, end.max(more), more, null);
            }
            case AT_LEAST -> new Accepted(number, end, number, null);
            case ABOUT -> new Accepted(number, end, number.multiply(UNDER), end.multiply(BEYOND));
            case NEARLY -> new Accepted(number, end, number.multiply(UNDER), end);
        };
    }

    boolean reaches(int computed) {
        return least.compareTo(BigDecimal.valueOf(computed)) <= 0;
    }

    boolean isNotExceededBy(int computed) {
        return most == null || most.compareTo(BigDecimal.valueOf(computed)) >= 0;
    }
}
