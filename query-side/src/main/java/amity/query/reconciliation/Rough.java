package amity.query.reconciliation;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.value.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * How many a record stands for that says "over 20" itself: 21 certainly, and up to 8 possibly more, for of 30 it would have said
 * so. "At least 20" is 20 to 29; "about" and "nearly" are within a tenth, as in what is published.
 */
final class Rough {

    private static final int TENTH = 10;

    private Rough() {}

    static Count of(int number, @Nullable Qualifier qualifier, Certainty certainty) {
        Count all = of(number, qualifier == null ? Qualifier.EXACT : qualifier);
        return certainty == Certainty.CERTAIN ? all : new Count(0, all.certain() + all.possible());
    }

    private static Count of(int number, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new Count(number, 0);
            case OVER -> between(number + 1, Math.max(number + 1, number + round(number) - 1));
            case AT_LEAST -> between(number, number + round(number) - 1);
            case ABOUT -> between(number - number / TENTH, number + number / TENTH);
            case NEARLY -> between(number - number / TENTH, number);
        };
    }

    private static Count between(int least, int most) {
        return new Count(least, most - least);
    }

    /** 10 of 20, 100 of 500, 1 of 1979. */
    private static int round(int number) {
        int round = 1;
        while (number > 0 && number % (round * TENTH) == 0) {
            round *= TENTH;
        }
        return round;
    }
}
