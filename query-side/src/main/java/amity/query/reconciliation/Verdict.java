package amity.query.reconciliation;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.FigureStatus;
import amity.message.query.ReconciledFigure.Gap;
import amity.message.value.EdtfDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether what was computed bears out what was published. */
record Verdict(
        FigureStatus status,
        @Nullable Certainty certainty,
        @Nullable Gap gap) {

    static final Verdict NONE = new Verdict(FigureStatus.NOT_COMPUTABLE, null, null);

    private static Verdict matched(boolean certain) {
        return new Verdict(FigureStatus.MATCHED, certain ? Certainty.CERTAIN : Certainty.POSSIBLE, null);
    }

    private static Verdict differs(long least, long most) {
        return new Verdict(FigureStatus.DIFFERS, Certainty.CERTAIN, new Gap(least, most));
    }

    /** The true number is one from {@code certain} to all that is possible. */
    static Verdict of(Accepted told, Count computed) {
        return of(told, computed, computed);
    }

    /** All lie between the fewest and the most. */
    static Verdict of(Accepted told, Count fewest, Count most) {
        int leastOfAll = fewest.certain();
        int mostOfAll = all(most);
        if (!told.reaches(all(fewest))) {
            return differs(less(all(fewest), told.from()), less(leastOfAll, told.from()));
        }
        if (!told.isNotExceededBy(most.certain())) {
            return differs(more(most.certain(), told.to()), more(mostOfAll, told.to()));
        }
        return matched(told.reaches(leastOfAll) && told.isNotExceededBy(mostOfAll));
    }

    private static int all(Count count) {
        return count.certain() + count.possible();
    }

    /** Of decimals at least one. */
    private static long less(int computed, BigDecimal told) {
        return BigDecimal.valueOf(computed)
                .subtract(told)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private static long more(int computed, BigDecimal told) {
        return BigDecimal.valueOf(computed)
                .subtract(told)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** Of dates. A published month bears out any day in it. */
    static Verdict of(EdtfDate told, LocalDate earliest, LocalDate latest) {
        LocalDate from = told.earliest().orElse(LocalDate.MIN);
        LocalDate to = told.latest().orElse(LocalDate.MAX);
        if (latest.isBefore(from)) {
            return differs(ChronoUnit.DAYS.between(from, latest), ChronoUnit.DAYS.between(from, earliest));
        }
        if (earliest.isAfter(to)) {
            return differs(ChronoUnit.DAYS.between(to, earliest), ChronoUnit.DAYS.between(to, latest));
        }
        return matched(!earliest.isBefore(from) && !latest.isAfter(to));
    }
}
